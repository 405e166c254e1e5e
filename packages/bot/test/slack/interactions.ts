// Commands, buttons, shortcuts and modals, as Slack hands them over.
// @see https://docs.slack.dev/reference/interaction-payloads

import type { TestSlack } from './slack.ts';
import type { Json } from './state.ts';
import { APP_ID, TEAM } from './workspace.ts';

/** Where it happened and who did it. */
export interface Place {
  readonly team?: string;
  readonly channel?: string;
  readonly user?: string;
}

type Source = Pick<TestSlack, 'triggerId' | 'responseUrl'>;

/** `/jianbao 总投资多少？` */
export function slashCommand(slack: Source, text: string, place: Place & { readonly command?: string } = {}): Json {
  const { team = TEAM, channel = 'C1', user = 'U1', command = '/jianbao' } = place;
  return {
    token: 'verification',
    command,
    text,
    team_id: team,
    team_domain: team.toLowerCase(),
    channel_id: channel,
    channel_name: channel.startsWith('D') ? 'directmessage' : channel.toLowerCase(),
    user_id: user,
    user_name: user.toLowerCase(),
    api_app_id: APP_ID,
    is_enterprise_install: 'false',
    response_url: slack.responseUrl({ channel, user }, team),
    trigger_id: slack.triggerId(team),
  };
}

/** What is pressed, and on which message. */
export interface Pressed extends Place {
  /** The `ts` of the message with the button. */
  readonly message?: string;
  readonly thread?: string;
  /** Only the person who pressed sees the message. */
  readonly ephemeral?: boolean;
  readonly blocks?: readonly Json[];
  readonly block_id?: string;
  /** Whatever else the element sends: `selected_option` of a menu, with its `type`. */
  readonly more?: Json;
}

/** Somebody presses a button of a message. */
export function blockActions(slack: Source, action_id: string, value: string | undefined, on: Pressed = {}): Json {
  const { team = TEAM, channel = 'C1', user = 'U1', message = '1732000000.000100', thread, blocks = [] } = on;
  const shown = { type: 'message', ts: message, text: '', blocks, ...(thread !== undefined && { thread_ts: thread }) };
  return {
    ...interactive('block_actions', team, user),
    container: { type: 'message', message_ts: message, channel_id: channel, is_ephemeral: on.ephemeral ?? false },
    channel: { id: channel, name: channel.toLowerCase() },
    // Slack does not keep what one person alone sees.
    ...(!on.ephemeral && { message: shown }),
    state: { values: {} },
    trigger_id: slack.triggerId(team),
    response_url: slack.responseUrl({ channel, user, message }, team),
    actions: [action(action_id, value, on)],
  };
}

/** Somebody presses a button of the Home tab or of a modal: no channel, no message, no response_url. */
export function viewActions(
  slack: Source,
  action_id: string,
  value: string | undefined,
  view: Json,
  on: Pressed = {},
): Json {
  const { team = TEAM, user = 'U1' } = on;
  return {
    ...interactive('block_actions', team, user),
    container: { type: 'view', view_id: view['id'] },
    view,
    trigger_id: slack.triggerId(team),
    actions: [action(action_id, value, on)],
  };
}

/** Somebody picks a shortcut from the menu of a message. */
export function messageShortcut(slack: Source, callback_id: string, message: Json, place: Place = {}): Json {
  const { team = TEAM, channel = 'C1', user = 'U1' } = place;
  return {
    ...interactive('message_action', team, user),
    callback_id,
    action_ts: '1732000000.000200',
    channel: { id: channel, name: channel.toLowerCase() },
    message_ts: message['ts'],
    message: { type: 'message', user: 'U2', ...message },
    trigger_id: slack.triggerId(team),
    response_url: slack.responseUrl({ channel, user, message: String(message['ts']) }, team),
  };
}

/** Somebody sends a modal. */
export function viewSubmission(slack: Source, view: Json, values: Json, place: Place = {}): Json {
  const { team = TEAM, user = 'U1' } = place;
  const sent = { ...view, state: { values } };
  return {
    ...interactive('view_submission', team, user),
    trigger_id: slack.triggerId(team),
    view: sent,
    response_urls: [],
  };
}

function interactive(type: string, team: string, user: string): Json {
  return {
    type,
    token: 'verification',
    api_app_id: APP_ID,
    team: { id: team, domain: team.toLowerCase() },
    user: { id: user, username: user.toLowerCase(), name: user.toLowerCase(), team_id: team },
    enterprise: null,
    is_enterprise_install: false,
  };
}

let presses = 0;

function action(action_id: string, value: string | undefined, { block_id = 'actions', more = {} }: Pressed): Json {
  presses += 1;
  const text = { type: 'plain_text', text: action_id };
  const button = { type: 'button', text, ...(value !== undefined && { value }) };
  return { action_id, block_id, action_ts: `${1_732_000_000 + presses}.000200`, ...button, ...more };
}
