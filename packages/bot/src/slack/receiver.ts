// The two doors through which Slack hands us events.

import { HTTPReceiver, type Logger, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { SlackAppOptions } from './app.ts';
import { BOT_SCOPES } from './manifest.ts';

/** How Slack reaches us: over HTTP, which it signs, or over a Socket Mode connection that we open. */
export type Door = { readonly signingSecret: string } | { readonly appToken: string };

/** The receiver for a door; an app token wins. */
export function createReceiver(
  options: SlackAppOptions,
  clientOptions: webApi.WebClientOptions,
  logger?: Logger,
): HTTPReceiver | SocketModeReceiver {
  const logging = logger && { logger };
  // Left to itself, the connection is retried a hundred times; the few retries of a reply would give up on it.
  const { retryConfig: _, ...connection } = clientOptions;
  const oauth = installing(options, connection);
  if (!('appToken' in options)) {
    return punctual(new HTTPReceiver({ signingSecret: options.signingSecret, ...oauth, ...logging }), logger);
  }
  return new SocketModeReceiver({
    appToken: options.appToken,
    ...oauth,
    installerOptions: { clientOptions: connection, ...oauth?.installerOptions },
    ...logging,
  });
}

function installing(options: SlackAppOptions, clientOptions: webApi.WebClientOptions) {
  if ('botToken' in options) return undefined;
  const { clientId, clientSecret, stateSecret, installations, installPort, authorizationUrl } = options;
  return {
    clientId,
    clientSecret,
    stateSecret,
    installationStore: installations,
    scopes: [...BOT_SCOPES],
    installerOptions: {
      clientOptions,
      ...(installPort !== undefined && { port: installPort }),
      ...(authorizationUrl !== undefined && { authorizationUrl }),
    },
  };
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
