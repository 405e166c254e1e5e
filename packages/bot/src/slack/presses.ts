// What is pressed in Slack: our buttons, and the shortcut that checks a message.

import type { App, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { Chat } from '../chat/chat.ts';
import type { Scene } from '../chat/port.ts';
import { drawHome } from './home.ts';
import { questionIn } from './question.ts';
import { respondVoice } from './respond-voice.ts';
import { threadAlone } from './scene.ts';
import { directVoice, threadVoice } from './voice.ts';

export const SHORTCUT = 'jianbao_check';

export function listenToPresses(app: App, chat: Chat): void {
  app.action(/^jb-link:/, ({ ack }) => ack());
  app.action<BlockAction>(/^jb:/, async ({ ack, body, action, client, logger, respond }) => {
    await ack();
    const value = pressedValue(action);
    const scene = sceneOf(body, `${action.action_id}:${'action_ts' in action ? action.action_ts : body.trigger_id}`);
    const { id } = scene.person;
    if (body.view?.type === 'home') {
      const [voice, channel] = await directVoice(client, logger, id);
      await chat.press({ ...scene, channel, private: true, action: value }, voice);
      await client.views.publish({ user_id: id, view: drawHome(await chat.home(scene)) });
      return;
    }
    if (body.container['is_ephemeral'] === true) {
      const voice = respondVoice({ respond, client, logger, person: id });
      await chat.press({ ...scene, thread: threadAlone(id), private: true, action: value }, voice);
      return;
    }
    const { channel, thread, private: alone } = scene;
    const voice = threadVoice({ client, logger, channel, thread, person: id, private: alone });
    await chat.press({ ...scene, action: value }, voice);
  });
  app.shortcut(
    { callback_id: SHORTCUT, type: 'message_action' },
    async ({ ack, shortcut, respond, client, logger }) => {
      await ack();
      const { channel, message, user, team, trigger_id: trigger } = shortcut;
      const person = { surface: 'slack', tenant: team?.id ?? '', id: user.id };
      const thread = message.ts;
      const text = questionIn(message.text ?? '');
      await chat.check(
        { event: `shortcut:${trigger}`, person, channel: channel.id, thread, private: true, text },
        respondVoice({ respond, client, logger, person: user.id }),
      );
    },
  );
}

function pressedValue(action: SlackActionMiddlewareArgs<BlockAction>['action']): string {
  return 'value' in action && typeof action.value === 'string' ? action.value : '';
}

function sceneOf(body: BlockAction, press: string): Scene {
  const channel = body.channel?.id ?? body.user.id;
  return {
    event: `press:${body.user.id}:${press}`,
    person: { surface: 'slack', tenant: body.team?.id ?? body.user.team_id ?? '', id: body.user.id },
    channel,
    thread: body.message?.['thread_ts'] ?? body.message?.ts ?? '',
    private: channel.startsWith('D'),
  };
}
