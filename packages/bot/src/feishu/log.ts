// Lines for whoever runs the bot, and the SDK's logger over them.

import type { LoggerProxy } from '@larksuiteoapi/node-sdk';

export type Log = (line: string) => void;

/** The SDK logs whole requests, with the secrets and the words in them: only its sentences are passed on. */
export function quietly(log: Log): Pick<LoggerProxy, 'error' | 'warn' | 'info' | 'debug' | 'trace'> {
  const sentences = (...words: unknown[]): void => {
    const said = words.flat().filter((word) => typeof word === 'string');
    if (said.length > 0) log(`Feishu: ${said.join(' ')}`);
  };
  const nothing = (): void => {};
  return { error: sentences, warn: sentences, info: nothing, debug: nothing, trace: nothing };
}
