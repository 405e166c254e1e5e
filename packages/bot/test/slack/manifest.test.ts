// The manifest asks Slack for what the code listens to and calls, and for nothing else.

import { describe, expect, test } from 'vitest';
import { slackManifest } from '../../src/slack/index.ts';
import { COMMAND } from '../../src/slack/messages.ts';
import { SHORTCUT } from '../../src/slack/presses.ts';

interface Manifest {
  readonly display_information: { readonly name: string; readonly description: string };
  readonly features: {
    readonly agent_view: { readonly agent_description: string };
    readonly app_home: Readonly<Record<string, boolean>>;
    readonly slash_commands: readonly Readonly<Record<string, unknown>>[];
    readonly shortcuts: readonly Readonly<Record<string, string>>[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] }; readonly redirect_urls?: string[] };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[]; readonly request_url?: string };
    readonly interactivity: { readonly is_enabled: boolean; readonly request_url?: string };
    readonly socket_mode_enabled: boolean;
  };
}

const overHttp = slackManifest('https://example.com') as Manifest;
const overSocket = slackManifest() as Manifest;

/** What each scope is for: an event that needs it, or a method. */
const REASONS: Readonly<Record<string, string>> = {
  'app_mentions:read': 'app_mention',
  'assistant:write': 'assistant.threads.setSuggestedPrompts',
  'channels:history': 'message.channels',
  'chat:write': 'chat.postMessage',
  commands: COMMAND,
  'files:write': 'files.getUploadURLExternal',
  'groups:history': 'message.groups',
  'im:history': 'message.im',
  'im:write': 'conversations.open',
};

describe.each([
  ['HTTP', overHttp],
  ['Socket Mode', overSocket],
])('over %s', (_, { features, oauth_config, settings, display_information }) => {
  test('every scope has its reason, and every subscription its scope', () => {
    expect([...oauth_config.scopes.bot].sort()).toEqual(Object.keys(REASONS).sort());
    const scoped = settings.event_subscriptions.bot_events.filter((event) => /^(?:message\.|app_mention)/.test(event));
    for (const event of scoped) expect(Object.values(REASONS)).toContain(event);
  });

  test('it subscribes to what is listened for', () => {
    const events = ['app_home_opened', 'app_mention', 'message.channels', 'message.groups', 'message.im'];
    const removal = ['app_uninstalled', 'tokens_revoked'];
    const context = ['app_context_changed'];
    expect([...settings.event_subscriptions.bot_events].sort()).toEqual([...events, ...removal, ...context].sort());
  });

  test('the command, the shortcut and the buttons are those that are listened for', () => {
    expect(features.slash_commands).toMatchObject([{ command: COMMAND, should_escape: false }]);
    expect(features.shortcuts).toMatchObject([{ callback_id: SHORTCUT, type: 'message' }]);
    expect(settings.interactivity.is_enabled).toBe(true);
    expect(features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });

  test('names and descriptions keep to Slack’s lengths', () => {
    expect(display_information.name.length).toBeLessThanOrEqual(35);
    expect(display_information.description.length).toBeLessThanOrEqual(140);
    expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
    for (const { name = '', description = '' } of features.shortcuts) {
      expect([...name].length).toBeLessThanOrEqual(24);
      expect([...description].length).toBeLessThanOrEqual(150);
    }
  });
});

test('over HTTP every address is that of the app', () => {
  const url = 'https://example.com/slack/events';
  expect(overHttp.settings).toMatchObject({
    event_subscriptions: { request_url: url },
    interactivity: { request_url: url },
    socket_mode_enabled: false,
  });
  expect(overHttp.features.slash_commands).toMatchObject([{ url }]);
  expect(overHttp.oauth_config.redirect_urls).toEqual(['https://example.com/slack/oauth_redirect']);
});

test('over Socket Mode it has no address at all', () => {
  expect(overSocket.settings.socket_mode_enabled).toBe(true);
  expect(JSON.stringify(overSocket)).not.toContain('http');
});
