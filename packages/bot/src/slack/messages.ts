// Messages in Slack: mentions, direct messages, follow-ups in a thread, the slash command.

import type { App } from '@slack/bolt';
import type { Chat } from '../chat/chat.ts';
import type { Heard } from '../chat/port.ts';
import { questionIn } from './question.ts';
import { respondVoice } from './respond-voice.ts';
import { heardInMention, heardInMessage, threadAlone } from './scene.ts';
import { type Stage, threadVoice } from './voice.ts';

export const COMMAND = '/jianbao';

export function listenToMessages(app: App, chat: Chat): void {
  const answer = async (heard: Heard | undefined, { client, logger }: Pick<Stage, 'client' | 'logger'>) => {
    if (!heard) return;
    const { channel, thread, person } = heard;
    await chat.hear(heard, threadVoice({ client, logger, channel, thread, person: person.id, private: heard.private }));
  };
  app.event('app_mention', (mention) => answer(heardInMention(mention.event, mention.context), mention));
  app.message((said) => answer(heardInMessage(said.message, said.context), said));
  app.command(COMMAND, async ({ command, ack, respond, client, logger }) => {
    await ack();
    const { team_id: tenant, user_id: id, channel_id: channel, trigger_id: trigger, text } = command;
    const person = { surface: 'slack', tenant, id };
    // Only the person who typed it sees the answer; without words it is a call for help.
    const words = questionIn(text) || 'help';
    await chat.hear(
      { event: `command:${trigger}`, person, channel, thread: threadAlone(id), private: true, text: words },
      respondVoice({ respond, client, logger, person: id }),
    );
  });
}
