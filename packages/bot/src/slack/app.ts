// A Bolt app that answers: over HTTP with a signing secret, over Socket Mode with an app token.

import type { Report } from '@jianbao/core';
import { App, type Logger, webApi } from '@slack/bolt';
import { courteous } from '../courteous.ts';
import { createResponder, type Responder } from '../responder.ts';
import { createSeen } from '../seen.ts';
import { type Asked, askedDirectly, askedInMention } from './asked.ts';
import { messagesOf } from './message.ts';
import { dropRepeats } from './once.ts';
import { type Poster, postReply } from './post.ts';
import { createReceiver, type Door } from './receiver.ts';

/** What the app answers from, how Slack reaches it, and as whom it speaks. */
export type SlackAppOptions = Door &
  ({ readonly reports: readonly Report[] } | { readonly responder: Responder }) & {
    readonly botToken: string;
    /** For Slack's Web client: another address, a proxy, other retries. */
    readonly clientOptions?: webApi.WebClientOptions;
    readonly logger?: Logger;
  };

/**
 * A Slack app whose token Slack has accepted, ready for `await app.start(3000)`; with an app token, for `await app.start()`.
 * In Slack it needs the scopes app_mentions:read, chat:write and im:history, and the events app_mention and message.im.
 * @throws when Slack does not accept the token.
 */
export async function createSlackApp(options: SlackAppOptions): Promise<App> {
  const { botToken, clientOptions = {}, logger } = options;
  const app = new App({
    receiver: createReceiver(options, clientOptions, logger),
    token: botToken,
    // Bolt would otherwise call Slack inside the constructor, where a refusal ends the process.
    deferInitialization: true,
    convoStore: false,
    // By default Bolt tries for half an hour, when nobody waits for the answer any more.
    clientOptions: { retryConfig: webApi.retryPolicies.fiveRetriesInFiveMinutes, ...clientOptions },
    ...(logger && { logger, logLevel: logger.getLevel() }),
  });
  listen(app, 'responder' in options ? options.responder : createResponder(options.reports));
  await app.init();
  return app;
}

function listen(app: App, responder: Responder): void {
  const respond = courteous(responder, (id, error) => app.logger.error(`No answer (${id}):`, error));
  const seen = createSeen();

  const reply = async (asked: Asked | undefined, poster: Poster): Promise<void> => {
    // A mention in a direct message arrives twice, as two events about one message.
    if (!asked || !seen.first(`${asked.channel}:${asked.message}`)) return;
    await postReply(poster, asked, messagesOf(respond(asked.question)));
  };

  app.use(dropRepeats(seen));
  app.event('app_mention', (mention) => reply(askedInMention(mention.event), mention));
  app.message((direct) => reply(askedDirectly(direct.message), direct));
}
