// A Bolt app that answers: over HTTP with a signing secret, over Socket Mode with an app token.

import { App, type Logger, webApi } from '@slack/bolt';
import type { Chat } from '../chat/chat.ts';
import { listenToHome } from './home-events.ts';
import type { Installations } from './installations/store.ts';
import { forgetUninstalled } from './installations/uninstall.ts';
import { listenToMessages } from './messages.ts';
import { listenToPresses } from './presses.ts';
import { createReceiver, type Door } from './receiver.ts';

/** One workspace with its token, or as many as install the app. */
export type Workspaces =
  | { readonly botToken: string }
  | {
      readonly clientId: string;
      readonly clientSecret: string;
      /** Signs the state that a browser carries through the installation. */
      readonly stateSecret: string;
      readonly installations: Installations;
      /** Over Socket Mode, where the pages of installation are served; 3000 unless told otherwise. */
      readonly installPort?: number;
      /** Where Slack's pages of consent are, for tests against another Slack. */
      readonly authorizationUrl?: string;
    };

/** What answers, how Slack reaches it, and as whom it speaks. */
export type SlackAppOptions = Door &
  Workspaces & {
    readonly chat: Chat;
    /** For Slack's Web client: another address, a proxy, other retries. */
    readonly clientOptions?: webApi.WebClientOptions;
    readonly logger?: Logger;
  };

/**
 * A Slack app, ready for `await app.start(3000)`; with an app token, for `await app.start()`. The scopes and events that it
 * needs are in `slackManifest`.
 * @throws when Slack does not accept the token.
 */
export async function createSlackApp(options: SlackAppOptions): Promise<App> {
  const { chat, clientOptions = {}, logger } = options;
  const app = new App({
    receiver: createReceiver(options, clientOptions, logger),
    // Without a token, Bolt asks the receiver, which knows the installations.
    ...('botToken' in options && { token: options.botToken }),
    // Bolt would otherwise call Slack inside the constructor, where a refusal ends the process.
    deferInitialization: true,
    convoStore: false,
    // By default Bolt tries for half an hour, when nobody waits for the answer any more.
    clientOptions: { retryConfig: webApi.retryPolicies.fiveRetriesInFiveMinutes, ...clientOptions },
    ...(logger && { logger, logLevel: logger.getLevel() }),
  });
  listenToMessages(app, chat);
  listenToPresses(app, chat);
  listenToHome(app, chat);
  if (!('botToken' in options)) forgetUninstalled(app, options.installations);
  await app.init();
  return app;
}
