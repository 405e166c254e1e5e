// The Slack app as Slack creates it: names, scopes and events, once, for the manifest and the installation alike.

/** What the app may do in a workspace. */
export const BOT_SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'chat:write',
  'commands',
  'files:write',
  'groups:history',
  'im:history',
  'im:write',
] as const;

const EVENTS = [
  'app_context_changed',
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.channels',
  'message.groups',
  'message.im',
  'tokens_revoked',
] as const;

/**
 * The manifest from which Slack creates the app; with an address, for HTTP, without one for Socket Mode.
 * @see https://docs.slack.dev/reference/app-manifest
 */
export function slackManifest(address?: string): object {
  const url = address === undefined ? {} : { request_url: new URL('/slack/events', address).href };
  const command = {
    command: '/jianbao',
    description: '问一项数据 · Ask for a figure',
    usage_hint: '高新技术企业有多少家？',
  };
  return {
    _metadata: { major_version: 2 },
    display_information: {
      name: 'jianbao',
      description: '报告里的数字，附原文 · Figures from the reports, with their source',
      background_color: '#23405f',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'jianbao', always_online: true },
      agent_view: {
        agent_description: '只用报告里的数字回答，并附原文。Answers with the figures of the reports, and their source.',
      },
      slash_commands: [{ ...command, ...(address !== undefined && { url: url.request_url }), should_escape: false }],
      shortcuts: [
        {
          name: '核对数字 Check figures',
          type: 'message',
          callback_id: 'jianbao_check',
          description: '将这条消息里的数字与报告比对',
        },
      ],
    },
    oauth_config: {
      scopes: { bot: [...BOT_SCOPES] },
      ...(address !== undefined && { redirect_urls: [new URL('/slack/oauth_redirect', address).href] }),
    },
    settings: {
      event_subscriptions: { ...url, bot_events: [...EVENTS] },
      interactivity: { is_enabled: true, ...url },
      org_deploy_enabled: false,
      socket_mode_enabled: address === undefined,
      token_rotation_enabled: false,
    },
  };
}
