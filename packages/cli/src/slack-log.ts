// Slack's library logs through this: warnings and errors, and of those the sentences alone.

import type { SlackAppOptions } from '@jianbao/bot/slack';

type Logger = NonNullable<SlackAppOptions['logger']>;

/** It would else print whole requests, with the words of people and what they are signed with. */
export function slackLogger(log: (line: string) => void): Logger {
  const sentences = (...words: readonly unknown[]): void => {
    const said = words.flatMap((word) => (word instanceof Error ? word.message : typeof word === 'string' ? word : []));
    if (said.length > 0) log(`Slack: ${said.join(' ')}`);
  };
  const nothing = (): void => {};
  return {
    debug: nothing,
    info: nothing,
    warn: sentences,
    error: sentences,
    setLevel: nothing,
    getLevel: () => 'warn' as ReturnType<Logger['getLevel']>,
    setName: nothing,
  };
}
