// A Slack of one's own on 127.0.0.1 that checks what Slack checks, and writes everything down.

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDoors } from './doors.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { createInstalls, type Installs } from './installs.ts';
import type { Complaint } from './limits.ts';
import { createRecorder, type Recorded, type Recorder } from './record.ts';
import { createSocketMode, type SocketMode, type SocketModeOptions } from './socket-mode.ts';
import { createState, type Message, type State, type Workspace } from './state.ts';
import { createWebApi } from './web-api.ts';
import { APP_TOKEN, addWorkspace, BOT_TOKEN, TEAM, type WorkspaceOptions } from './workspace.ts';

export interface TestSlackOptions extends SocketModeOptions {
  /** Without any: one, T1, with the app installed as BOT_TOKEN. */
  readonly workspaces?: readonly WorkspaceOptions[];
  /** A second message in a channel within a second gets 429. */
  readonly onePerSecond?: boolean;
  /** Tokens expire after twelve hours and are refreshed. */
  readonly tokenRotation?: boolean;
}

export interface TestSlack {
  /** For `slackApiUrl`; ends in a slash. */
  readonly apiUrl: string;
  /** For `installerOptions.authorizationUrl`. */
  readonly authorizeUrl: string;
  readonly calls: readonly Recorded[];
  readonly complaints: readonly Complaint[];
  readonly faults: Faults;
  readonly installs: Installs;
  readonly socket: SocketMode;
  readonly state: State;
  workspace(team?: string): Workspace;
  /** The messages of the bot in a workspace, in the order of posting; ephemeral ones too. */
  posts(team?: string): readonly Message[];
  /** Waits until the bot has posted so many. */
  posted(count: number, team?: string): Promise<readonly Message[]>;
  /** Waits until a method has been called so often. */
  called(method: string, count?: number): Promise<readonly Recorded[]>;
  /** Tells of every call from now on. */
  readonly watch: Recorder['watch'];
  /** Waits for a value: looks now, and after every call. */
  readonly until: Recorder['until'];
  /** The next calls of a method go wrong. */
  fail(method: string, fault: Fault, times?: number): void;
  /** A person writes; the message is there to be replied to, changed and read. */
  say(
    channel: string,
    text: string,
    more?: { readonly user?: string; readonly thread_ts?: string },
    team?: string,
  ): Message;
  /** Good for three seconds and one view. */
  triggerId(team?: string): string;
  /** Good for half an hour and five answers. */
  responseUrl(
    to: { readonly channel: string; readonly user: string; readonly message?: string },
    team?: string,
  ): string;
  /** Lets time pass for triggers, addresses and tokens. */
  advance(milliseconds: number): void;
  stop(): Promise<void>;
}

export async function startTestSlack(options: TestSlackOptions = {}): Promise<TestSlack> {
  const { workspaces = [{ token: BOT_TOKEN }], onePerSecond = false, tokenRotation = false } = options;
  let skew = 0;
  let port = 0;
  const state = createState(() => Date.now() + skew);
  for (const workspace of workspaces) addWorkspace(state, workspace);
  state.appTokens.add(APP_TOKEN);
  const origin = () => `http://127.0.0.1:${port}`;
  const recorder = createRecorder();
  const faults = createFaults();
  const installs = createInstalls(state, tokenRotation);
  const socket = createSocketMode(recorder, options);
  const api = createWebApi(state, { installs, recorder, onePerSecond, origin, socketUrl: () => socket.url(port) });

  const server = createServer(createDoors({ state, api, faults, recorder, installs, origin }));
  server.on('upgrade', (request, stream) => socket.accept(request, stream));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  port = (server.address() as AddressInfo).port;

  const workspace = (team = TEAM): Workspace => {
    const known = state.workspaces.get(team);
    if (known === undefined) throw new Error(`There is no workspace ${team}`);
    return known;
  };
  const posts: TestSlack['posts'] = (team) => {
    const { botId, messages } = workspace(team);
    const ofBot = [...messages.values()].flat().filter(({ bot_id }) => bot_id === botId);
    return ofBot.sort((one, other) => one.at - other.at);
  };
  return {
    apiUrl: `${origin()}/api/`,
    authorizeUrl: `${origin()}/oauth/v2/authorize`,
    calls: recorder.calls,
    complaints: recorder.complaints,
    watch: recorder.watch,
    until: recorder.until,
    faults,
    installs,
    socket,
    state,
    workspace,
    posts,
    posted: (count, team) => recorder.until(() => posts(team).length >= count && posts(team)),
    called: (method, count = 1) =>
      recorder.until(() => {
        const those = recorder.calls.filter((call) => call.method === method);
        return those.length >= count && those;
      }),
    fail: faults.add,
    say(channel, text, more = {}, team = TEAM) {
      const fresh = { ts: state.nextTs(), channel, text, blocks: [], files: [], reactions: [], edited: 0 };
      const message: Message = { user: 'U1', ...fresh, ...more, at: performance.now() };
      const list = workspace(team).messages.get(channel);
      if (list === undefined) throw new Error(`There is no channel ${channel} in ${team}`);
      list.push(message);
      return message;
    },
    triggerId(team = TEAM) {
      const id = state.nextId('trigger.');
      state.triggers.set(id, { team, issuedAt: state.now(), used: false });
      return id;
    },
    responseUrl(to, team = TEAM) {
      const name = state.nextId('r');
      state.responseUrls.set(name, { team, ...to, issuedAt: state.now(), uses: 0 });
      return `${origin()}/response/${name}`;
    },
    advance(milliseconds) {
      skew += milliseconds;
    },
    async stop() {
      socket.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
