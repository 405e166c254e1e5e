// WeCom as a person uses it: always between two, and what can be chosen is chosen by its number.

import { choicesIn } from '../dingtalk/choices.ts';
import { runWecom } from '../wecom/running.ts';
import type { Shown, Surface } from './surface.ts';

/** More is said here than a person may be told in a minute. */
const SHORT_MINUTE = 10;

export const wecom: Surface = {
  name: 'WeCom',
  // It tells people apart, but there is no channel in which others read along.
  lacks: new Set(['threads', 'channels']),
  start: async (options) => {
    const { say, wecom: platform } = await runWecom(options, SHORT_MINUTE);
    const shown = async (words: string, person?: string): Promise<Shown> => {
      const before = platform.files.length;
      // A wide sign stands for the one that would begin a link.
      const text = (await say(words, person)).join('\n').replaceAll('＜', '<');
      const { words: read, options: labels, buttons, numberOf } = choicesIn(text);
      return {
        text: read,
        options: labels,
        buttons,
        files: platform.files.slice(before),
        press: (label) => shown(numberOf(label), person),
      };
    };
    return { say: (text, where) => shown(text, where?.person) };
  },
};
