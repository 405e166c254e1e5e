// The two doors through which Slack hands us events.

import { HTTPReceiver, type Logger, type Receiver, SocketModeReceiver, type webApi } from '@slack/bolt';

/** How Slack reaches us: over HTTP, which it signs, or over a Socket Mode connection that we open. */
export type Door = { readonly signingSecret: string } | { readonly appToken: string };

/** The receiver for a door; an app token wins. */
export function createReceiver(door: Door, clientOptions: webApi.WebClientOptions, logger?: Logger): Receiver {
  const logging = logger && { logger };
  if (!('appToken' in door))
    return punctual(new HTTPReceiver({ signingSecret: door.signingSecret, ...logging }), logger);
  // Left to itself, the connection is retried a hundred times; the few retries of a reply would give up on it.
  const { retryConfig: _, ...connection } = clientOptions;
  return new SocketModeReceiver({
    appToken: door.appToken,
    installerOptions: { clientOptions: connection },
    ...logging,
  });
}

const WINDOW_SECONDS = 300;

/** Bolt refuses wrong signatures, missing time stamps and old ones; this also refuses those that lie ahead. */
function punctual(receiver: HTTPReceiver, logger?: Logger): HTTPReceiver {
  const accept = receiver.requestListener;
  receiver.requestListener = (request, response) => {
    const signedAt = request.headers['x-slack-request-timestamp'];
    if (signedAt === undefined || isTimely(Number(signedAt))) return accept(request, response);
    logger?.warn('Refused a request: its time stamp is over five minutes away. Is the clock of this machine right?');
    response.writeHead(401).end();
  };
  return receiver;
}

function isTimely(seconds: number): boolean {
  return Math.abs(Date.now() / 1000 - seconds) <= WINDOW_SECONDS;
}
