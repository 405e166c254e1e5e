// Feishu as a person uses it, over either door, at a Feishu on loopback that checks what Feishu checks.

import { type Action, writeAction } from '../../src/chat/action.ts';
import { type FeishuBot, type Mode, runFeishuBot, type Seen } from '../feishu/running.ts';
import type { Conversations, Shown, Surface, Wanted } from './surface.ts';

export const feishu: Surface = surfaceOver('connection');
export const feishuWebhook: Surface = surfaceOver('webhook');

const GROUP = 'oc_group';

function surfaceOver(mode: Mode): Surface {
  return {
    name: `Feishu, ${mode}`,
    lacks: new Set(),
    start: async ({ desk, access, audit }) =>
      conversations(await runFeishuBot({ desk, mode, ...(access && { access }), ...(audit && { audit }) })),
  };
}

function conversations(bot: FeishuBot): Conversations {
  const roots = new Map<string, string>();
  let count = 0;
  return {
    say: async (text, { person = 'U1', thread = 'first', private: alone = false } = {}) => {
      const who = `ou_${person}`;
      const id = `om_contract${count++}`;
      if (alone) return shownBy(bot, await bot.say(text, { id, person: who, alone }), who);
      const root = roots.get(thread);
      roots.set(thread, root ?? id);
      return shownBy(
        bot,
        await bot.say(text, { id, person: who, chat: GROUP, ...(root !== undefined && { root }) }),
        who,
      );
    },
    reach: async (wanted) => {
      const reached: Record<string, string> = {};
      const person = 'ou_U1';
      await bot.say('帮助', { id: 'om_reach', person });
      for (const action of forged(wanted)) {
        // In a direct chat a thread has the name of the chat.
        for (const [chat, thread] of [
          [GROUP, 'om_reach'],
          [GROUP, GROUP],
          ['oc_direct_ou_U1', 'oc_direct_ou_U1'],
        ] as const) {
          const value = { action: writeAction(action) ?? '', thread };
          const { text, files } = shownBy(bot, await bot.pressOn({ person, chat, message: 'om_reach', value }), person);
          const names = files.map(({ name, bytes }) => `${name}: ${new TextDecoder().decode(bytes)}`);
          reached[`${chat} ${thread} ${JSON.stringify(action)}`] = [text, ...names].join('\n');
        }
      }
      return reached;
    },
  };
}

function shownBy(bot: FeishuBot, seen: readonly Seen[], person: string): Shown {
  const { complaints, files } = bot.feishu;
  if (complaints.length > 0) throw new Error(`Feishu complains: ${complaints.join('\n')}`);
  const labels = (kind: 'options' | 'buttons') => seen.flatMap((message) => message[kind].map(({ label }) => label));
  return {
    text: seen.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n'),
    options: labels('options'),
    buttons: labels('buttons'),
    press: async (label) => {
      const on = seen.find(({ options, buttons }) => [...options, ...buttons].some((one) => one.label === label));
      if (!on) throw new Error(`There is nothing to press that is called “${label}”.`);
      return shownBy(bot, await bot.press(on, label, person), person);
    },
    files: seen.flatMap(({ type, content }) => {
      const { file_key: key } = JSON.parse(content) as { readonly file_key?: string };
      const file = type === 'file' && key !== undefined ? files.get(key) : undefined;
      return file ? [file] : [];
    }),
  };
}

/** Presses that nobody has offered. */
function forged({ report, indicator }: Wanted): readonly Action[] {
  const chosen = [`${report}/${indicator}`];
  return (['zh', 'en'] as const).flatMap((language): Action[] => [
    { kind: 'show', language, chosen },
    { kind: 'show', language, chosen: ['qingshanhu-2024/high-tech-enterprises', ...chosen] },
    { kind: 'source', language, chosen },
    { kind: 'brief', language, report },
  ]);
}
