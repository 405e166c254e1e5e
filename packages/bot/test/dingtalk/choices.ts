// What can be chosen under the numbers of a text, as a person reads it.

export interface Choices {
  /** Lines of their own: `1. …`. */
  readonly options: readonly string[];
  /** In the last line: `3 原文 · 4 English`. */
  readonly buttons: readonly string[];
  /** The text without the numbers and the last line. */
  readonly words: string;
  /** What to send back for a label. */
  readonly numberOf: (label: string) => string;
}

export function choicesIn(text: string): Choices {
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  const listed = /^(?:回复数字：|Reply with a number: )(.+)$/.exec(last)?.[1];
  // Without a last line nothing is offered, whatever a text looks like.
  const options = listed === undefined ? [] : lines.flatMap((line) => pair(/^(\d+)\. (.+)$/.exec(line)));
  const buttons = (listed ?? '').split(' · ').flatMap((each) => pair(/^(\d+) (.+)$/.exec(each)));
  return {
    options: options.map(([label]) => label),
    buttons: buttons.map(([label]) => label),
    words: (listed === undefined ? lines : lines.slice(0, -1).map((line) => line.replace(/^\d+\. /, ''))).join('\n'),
    numberOf: (label) => {
      const number = [...options, ...buttons].find(([name]) => name === label)?.[1];
      if (number === undefined) throw new Error(`There is no ${label} to choose in: ${text}`);
      return number;
    },
  };
}

function pair(match: RegExpExecArray | null): [string, string][] {
  const [, number, label] = match ?? [];
  return number === undefined || label === undefined ? [] : [[label, number]];
}
