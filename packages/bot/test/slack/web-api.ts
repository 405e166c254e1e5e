// The Web API: token, scope, then the method; with the trouble that was ordered.

import { type Call, Refusal } from './call.ts';
import type { Installs } from './installs.ts';
import { METHODS } from './methods/index.ts';
import type { Recorder } from './record.ts';
import type { Json, State, Token } from './state.ts';

export interface WebApi {
  /** What a method answers; refusals included. */
  answer(method: string, args: Json, authorization: string | undefined): Answered;
}

export interface Answered {
  readonly status: number;
  readonly body: Json;
  readonly team?: string;
  readonly retryAfter?: number;
}

export interface WebApiOptions {
  readonly origin: () => string;
  readonly socketUrl: () => string;
  readonly installs: Installs;
  readonly recorder: Recorder;
  /** Refuses a second message in a channel within a second. */
  readonly onePerSecond: boolean;
}

export function createWebApi(state: State, options: WebApiOptions): WebApi {
  const { installs, recorder, onePerSecond } = options;
  const lastPosts = new Map<string, number>();

  function run(method: string, args: Json, authorization: string | undefined): Answered {
    if (method === 'oauth.v2.access') return { status: 200, body: installs.access(args, authorization) };
    const bearer = /^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? (args['token'] as string | undefined);
    if (bearer === undefined) throw new Refusal('not_authed');
    if (method === 'apps.connections.open') {
      if (!state.appTokens.has(bearer))
        throw new Refusal(state.tokens.has(bearer) ? 'not_allowed_token_type' : 'invalid_auth');
      return { status: 200, body: { ok: true, url: options.socketUrl() } };
    }
    const token = tokenOf(state, bearer);
    const workspace = state.workspaces.get(token.team);
    const known = METHODS[method];
    if (workspace === undefined) throw new Refusal('invalid_auth');
    if (known === undefined) throw new Refusal('unknown_method', { req_method: method });
    const call: Call = { state, workspace, token, args, origin: options.origin(), complain: recorder.complain };
    checkScopes(token, typeof known.scopes === 'function' ? known.scopes(call) : known.scopes);
    const wait =
      method === 'chat.postMessage' && onePerSecond ? waitFor(`${token.team}/${String(args['channel'])}`) : 0;
    if (wait > 0) return { status: 429, body: { ok: false, error: 'ratelimited' }, team: token.team, retryAfter: wait };
    return { status: 200, body: known.run(call), team: token.team };
  }

  function waitFor(channel: string): number {
    const now = state.now();
    const last = lastPosts.get(channel);
    if (last !== undefined && now - last < 1000) return 1;
    lastPosts.set(channel, now);
    return 0;
  }

  return {
    answer(method, args, authorization) {
      try {
        return run(method, args, authorization);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { status: 200, body: { ok: false, error: error.message, ...error.more } };
      }
    },
  };
}

function tokenOf(state: State, bearer: string): Token {
  const token = state.tokens.get(bearer);
  if (token === undefined) throw new Refusal(state.appTokens.has(bearer) ? 'not_allowed_token_type' : 'invalid_auth');
  if (token.expiresAt !== undefined && token.expiresAt <= state.now()) throw new Refusal('token_expired');
  return token;
}

function checkScopes({ scopes }: Token, needed: readonly string[]): void {
  if (needed.length === 0 || needed.some((scope) => scopes.has(scope))) return;
  throw new Refusal('missing_scope', { needed: needed.join(','), provided: [...scopes].join(',') });
}
