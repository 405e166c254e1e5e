// The long connection: we call Feishu, and events come back over it.

import { type EventDispatcher, LoggerLevel, WSClient } from '@larksuiteoapi/node-sdk';
import type { Account } from './api.ts';
import type { Door } from './door.ts';
import { quietly } from './log.ts';

const HANDSHAKE = 15_000;
/** Seconds in which a ping is answered, or the connection counts as dead. */
const PING = 10;
const A_MINUTE = 60_000;

export function createConnection({ appId, appSecret, domain, log }: Account, events: EventDispatcher): Door {
  let client: WSClient | undefined;
  let again: NodeJS.Timeout | undefined;
  return {
    port: () => undefined,
    open: () =>
      new Promise((resolve, reject) => {
        // The SDK would say nothing, and never connect.
        if (!/^cli_[0-9a-f]{16}$/i.test(appId)) throw new Error(`Feishu: “${appId}” is no id of an app, as cli_….`);
        let ready = false;
        const connect = (): void => void client?.start({ eventDispatcher: events });
        client = new WSClient({
          appId,
          appSecret,
          domain,
          logger: quietly(log),
          loggerLevel: LoggerLevel.error,
          handshakeTimeoutMs: HANDSHAKE,
          wsConfig: { pingTimeout: PING },
          onReady: () => {
            ready = true;
            resolve();
          },
          onError: (error) => {
            if (!ready) return reject(error);
            log(`Feishu: the connection is lost, and tried again in a minute. ${error.message}`);
            again = setTimeout(connect, A_MINUTE);
          },
        });
        connect();
      }),
    close: async () => {
      clearTimeout(again);
      client?.close({ force: true });
    },
  };
}
