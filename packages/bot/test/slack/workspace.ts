// A workspace as it is before anybody has asked: people, channels, and the app with its scopes.

import type { Channel, State, Workspace } from './state.ts';

export const TEAM = 'T1';
export const BOT_TOKEN = 'xoxb-loopback';
export const APP_TOKEN = 'xapp-loopback';
export const BOT_USER = 'U0BOT';
export const BOT_ID = 'B0BOT';
export const APP_ID = 'A0APP';

/** Every scope that a method here asks for. */
const ALL_SCOPES: readonly string[] = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'mpim:history',
  'mpim:read',
  'reactions:write',
  'users:read',
];

export interface WorkspaceOptions {
  readonly team?: string;
  readonly name?: string;
  /** The token of an app that is installed already; none, and somebody has to install it. */
  readonly token?: string | undefined;
  readonly scopes?: readonly string[];
}

/** Public channels C1 to C9, a private G1, direct messages D1 and D2 with U1 and U2; the bot is in all of them. */
export function addWorkspace(state: State, options: WorkspaceOptions = {}): Workspace {
  const { team = TEAM, name = '青山湖区', token, scopes = ALL_SCOPES } = options;
  const suffix = team === TEAM ? '' : team;
  const workspace: Workspace = {
    team,
    name,
    botUser: `${BOT_USER}${suffix}`,
    botId: `${BOT_ID}${suffix}`,
    users: new Map(),
    channels: new Map(),
    messages: new Map(),
    views: new Map(),
    statuses: new Map(),
    titles: new Map(),
    prompts: new Map(),
    files: new Map(),
  };
  for (const id of ['U1', 'U2', 'U3']) addUser(workspace, id);
  for (let at = 1; at <= 9; at += 1) addChannel(workspace, `C${at}`);
  addChannel(workspace, 'G1', { kind: 'private' });
  addChannel(workspace, 'D1', { kind: 'im', user: 'U1' });
  addChannel(workspace, 'D2', { kind: 'im', user: 'U2' });
  state.workspaces.set(team, workspace);
  if (token !== undefined) state.tokens.set(token, { team, scopes: new Set(scopes) });
  return workspace;
}

function addUser(workspace: Workspace, id: string): void {
  workspace.users.set(id, { id, team_id: workspace.team, name: id.toLowerCase(), locale: 'zh-CN', is_bot: false });
}

export function addChannel(workspace: Workspace, id: string, more: Partial<Channel> = {}): Channel {
  const channel: Channel = { id, kind: 'public', isMember: true, isArchived: false, ...more };
  workspace.channels.set(id, channel);
  workspace.messages.set(id, []);
  return channel;
}
