// The HTTP door: Bolt checks the signature, we refuse what was signed too long ago or too far ahead.

import { HTTPReceiver, type Logger } from '@slack/bolt';

const WINDOW_SECONDS = 300;

/** Takes events at /slack/events, signed with this secret within five minutes of now. */
export function createHttpReceiver(signingSecret: string, logger?: Logger): HTTPReceiver {
  const receiver = new HTTPReceiver({ signingSecret, ...(logger && { logger }) });
  const accept = receiver.requestListener;
  receiver.requestListener = (request, response) => {
    const signedAt = request.headers['x-slack-request-timestamp'];
    // Bolt itself refuses a missing time stamp; it accepts any that lies in the future.
    if (signedAt === undefined || isTimely(Number(signedAt))) return accept(request, response);
    logger?.warn('Refused a request: its time stamp is more than five minutes away. Is the clock of this machine right?');
    response.writeHead(401).end();
  };
  return receiver;
}

function isTimely(seconds: number): boolean {
  return Math.abs(Date.now() / 1000 - seconds) <= WINDOW_SECONDS;
}
