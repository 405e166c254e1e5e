// DingTalk as a person uses it: a group is a thread, and what can be chosen is chosen by its number.

import { choicesIn } from '../dingtalk/choices.ts';
import { runDingtalk } from '../dingtalk/running.ts';
import type { Shown, Surface, Where } from './surface.ts';

export const dingtalk: Surface = {
  name: 'DingTalk',
  lacks: new Set(),
  start: async (options) => {
    const { say, dingtalk: platform } = await runDingtalk(options);
    const shown = async (words: string, where?: Where): Promise<Shown> => {
      const before = platform.files.length;
      const text = (await say(words, where)).join('\n');
      const { words: read, options: labels, buttons, numberOf } = choicesIn(text);
      return {
        text: read,
        options: labels,
        buttons,
        files: platform.files.slice(before),
        press: (label) => shown(numberOf(label), where),
      };
    };
    return { say: shown };
  },
};
