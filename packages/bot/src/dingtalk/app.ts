// An app of DingTalk that answers: questions come over its stream, answers go where each message says.

import type { Chat } from '../chat/chat.ts';
import { createNumbered } from '../chat/numbered.ts';
import { createPace } from '../platform/pace.ts';
import { createTasks } from '../platform/tasks.ts';
import { DINGTALK, type DingtalkAddresses } from './addresses.ts';
import { canReceive, createAccessToken, sendFile } from './files.ts';
import { heardIn, type RobotMessage, readRobotMessage } from './robot-message.ts';
import { createStream } from './stream.ts';
import { isWebhook, sayThrough, TOO_MANY } from './webhook.ts';

export interface DingtalkAppOptions {
  readonly chat: Chat;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where DingTalk is, for tests against another. */
  readonly addresses?: DingtalkAddresses;
  /** How long a minute is, in milliseconds, for tests that cannot wait for one. */
  readonly minute?: number;
  readonly log?: (line: string) => void;
}

export interface DingtalkApp {
  /** @throws when DingTalk does not accept the secret, or cannot be reached. */
  readonly start: () => Promise<void>;
  /** Hears no more, and ends once what was heard is answered, or after a few seconds. */
  readonly stop: () => Promise<void>;
}

const MOST_A_MINUTE = 20;

export function createDingtalkApp(options: DingtalkAppOptions): DingtalkApp {
  const { chat, clientId, clientSecret, addresses = DINGTALK, minute = 60_000, log = () => {} } = options;
  const over = new AbortController();
  const pace = createPace({ most: MOST_A_MINUTE, later: TOO_MANY, minute, signal: over.signal });
  const withToken = createAccessToken(clientId, clientSecret, addresses);
  const hear = createNumbered(chat);
  const tasks = createTasks(log);

  const answer = (message: RobotMessage): Promise<void> =>
    hear(heardIn(message), {
      send: (text) => sayThrough(message, text, pace),
      ...(canReceive(message) && {
        upload: (file) => sendFile(message, file, { withToken, robot: clientId, addresses }),
      }),
    });
  const onMessage = (data: unknown): void => {
    const message = readRobotMessage(data);
    if (!message) log('DingTalk sent a message that cannot be read.');
    else if (isWebhook(message.sessionWebhook, addresses.oapi)) tasks.begin(() => answer(message));
    else log('Refused a message: the address for its answer is not of DingTalk.');
  };

  const stream = createStream({ clientId, clientSecret, addresses, onMessage, log });
  return {
    start: stream.start,
    stop: async () => {
      await stream.stop();
      await tasks.end();
      over.abort();
    },
  };
}
