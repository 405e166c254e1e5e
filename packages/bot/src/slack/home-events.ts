// When somebody opens our page in Slack, or the conversation with us.

import type { App } from '@slack/bolt';
import type { Chat } from '../chat/chat.ts';
import type { Scene } from '../chat/port.ts';
import { drawHome } from './home.ts';
import { type Installed, tenantOf } from './scene.ts';

/** Slack shows so many questions to begin with. */
const MOST_PROMPTS = 4;

export function listenToHome(app: App, chat: Chat): void {
  app.event('app_home_opened', async ({ event, client, context, logger }) => {
    const home = await chat.home(sceneOf(event.user, event.channel, context));
    if (event.tab === 'home') {
      await client.views.publish({ user_id: event.user, view: drawHome(home) });
      return;
    }
    const [first, ...others] = home.prompts.slice(0, MOST_PROMPTS).map((message) => ({ title: message, message }));
    if (!first) return;
    // Without a thread: an agent has prompts for the whole conversation. An app that is no agent has none.
    const prompts = { channel_id: event.channel, prompts: [first, ...others] };
    await client
      .apiCall('assistant.threads.setSuggestedPrompts', prompts)
      .catch((error: unknown) => logger.debug('No suggested prompts here:', error));
  });
}

function sceneOf(user: string, channel: string, installed: Installed): Scene {
  const person = { surface: 'slack', tenant: tenantOf(installed), id: user };
  return { event: '', person, channel, thread: '', private: true };
}
