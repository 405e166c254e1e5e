// Installing by OAuth: a code for a token, and tokens that expire and are refreshed.
// @see https://docs.slack.dev/authentication/using-token-rotation

import { Refusal, text } from './call.ts';
import type { Json, State } from './state.ts';
import { APP_ID } from './workspace.ts';

export const CLIENT_ID = '1000.2000';
export const CLIENT_SECRET = 'a secret of the app';
const LIFETIME_SECONDS = 43_200;

interface Grant {
  readonly team: string;
  readonly scopes: readonly string[];
  readonly redirectUri?: string;
  used: boolean;
}

export interface Installs {
  /** The code that Slack appends to the redirect address once somebody in this workspace has agreed. */
  grant(team: string, scopes: readonly string[], redirectUri?: string): string;
  /** Where `/oauth/v2/authorize` sends the browser of somebody who agrees at once. */
  redirect(query: URLSearchParams): string;
  /** oauth.v2.access. */
  access(args: Json, authorization: string | undefined): Json;
  /** The app is removed: its tokens are worth nothing. */
  uninstall(team: string): void;
}

export function createInstalls(state: State, rotation: boolean): Installs {
  const grants = new Map<string, Grant>();
  /** Refresh tokens that still work, with what they renew. */
  const renewals = new Map<string, Grant>();

  const grant: Installs['grant'] = (team, scopes, redirectUri) => {
    const code = `${state.nextId('code')}.${team}`;
    grants.set(code, { team, scopes, used: false, ...(redirectUri !== undefined && { redirectUri }) });
    return code;
  };

  function exchanged(args: Json): Grant {
    if (text(args, 'grant_type') === 'refresh_token') {
      const renewal = renewals.get(text(args, 'refresh_token') ?? '');
      if (!rotation || renewal === undefined) throw new Refusal('invalid_refresh_token');
      renewals.delete(text(args, 'refresh_token') ?? '');
      return renewal;
    }
    const known = grants.get(text(args, 'code') ?? '');
    if (known === undefined) throw new Refusal('invalid_code');
    if (known.used) throw new Refusal('code_already_used');
    if (known.redirectUri !== text(args, 'redirect_uri')) throw new Refusal('bad_redirect_uri');
    known.used = true;
    return known;
  }

  return {
    grant,
    redirect(query) {
      const [given = '', back] = [query.get('scope') ?? '', query.get('redirect_uri') ?? undefined];
      const team = query.get('team') ?? [...state.workspaces.keys()][0] ?? '';
      const answer = new URLSearchParams({
        code: grant(team, given.split(','), back),
        state: query.get('state') ?? '',
      });
      return `${back ?? ''}?${answer}`;
    },
    access(args, authorization) {
      checkClient(args, authorization);
      const agreed = exchanged(args);
      const workspace = state.workspaces.get(agreed.team);
      if (workspace === undefined) throw new Refusal('invalid_code');
      const token = `${rotation ? 'xoxe.' : ''}xoxb-${agreed.team}-${state.nextId('t')}`;
      const expiresAt = state.now() + LIFETIME_SECONDS * 1000;
      state.tokens.set(token, { team: agreed.team, scopes: new Set(agreed.scopes), ...(rotation && { expiresAt }) });
      const renewal = `xoxe-1-${state.nextId('r')}`;
      if (rotation) renewals.set(renewal, agreed);
      return {
        ok: true,
        app_id: APP_ID,
        authed_user: { id: 'U1' },
        scope: agreed.scopes.join(','),
        token_type: 'bot',
        access_token: token,
        bot_user_id: workspace.botUser,
        ...(rotation && { refresh_token: renewal, expires_in: LIFETIME_SECONDS }),
        team: { id: workspace.team, name: workspace.name },
        enterprise: null,
        is_enterprise_install: false,
      };
    },
    uninstall(team) {
      for (const [token, known] of state.tokens) if (known.team === team) state.tokens.delete(token);
      for (const [renewal, known] of renewals) if (known.team === team) renewals.delete(renewal);
    },
  };
}

/** The client's name and secret come as arguments or, better, as HTTP Basic. */
function checkClient(args: Json, authorization: string | undefined): void {
  const basic = /^Basic (.+)$/.exec(authorization ?? '')?.[1];
  const [id, secret] = basic
    ? Buffer.from(basic, 'base64').toString().split(':')
    : [text(args, 'client_id'), text(args, 'client_secret')];
  if (id !== CLIENT_ID) throw new Refusal('invalid_client_id');
  if (secret !== CLIENT_SECRET) throw new Refusal('bad_client_secret');
}
