// Installing into several workspaces, and tokens that are renewed.

import { describe, expect, test } from 'vitest';
import { CLIENT_ID, CLIENT_SECRET } from './installs.ts';
import { clientOf, refusal, runTestSlack } from './running.ts';

const client = { client_id: CLIENT_ID, client_secret: CLIENT_SECRET };
const two = { workspaces: [{ team: 'T1' }, { team: 'T2', name: '红谷滩区' }] };
const scopes = ['chat:write'];

describe('a code', () => {
  test('buys one token, for the workspace that agreed', async () => {
    const slack = await runTestSlack(two);
    const code = slack.installs.grant('T2', scopes);
    const installed = await clientOf(slack).oauth.v2.access({ ...client, code });
    expect(installed).toMatchObject({ team: { id: 'T2', name: '红谷滩区' }, scope: 'chat:write', token_type: 'bot' });
    await clientOf(slack, installed.access_token).chat.postMessage({ channel: 'C1', text: '答' });
    expect([slack.posts('T1').length, slack.posts('T2').length]).toEqual([0, 1]);
    const again = clientOf(slack).oauth.v2.access({ ...client, code });
    expect(await refusal(again)).toMatchObject({ error: 'code_already_used' });
  });

  test.each([
    ['invalid_client_id', { ...client, client_id: 'x' }],
    ['bad_client_secret', { ...client, client_secret: 'x' }],
    ['bad_redirect_uri', { ...client, redirect_uri: 'https://example.com' }],
  ])('is worth nothing with %s', async (error, wrong) => {
    const slack = await runTestSlack(two);
    const code = slack.installs.grant('T1', scopes);
    expect(await refusal(clientOf(slack).oauth.v2.access({ ...wrong, code }))).toMatchObject({ error });
  });

  test('comes back with the state to where the app asked', async () => {
    const slack = await runTestSlack(two);
    const redirect_uri = 'https://example.com/slack/oauth_redirect';
    const query = new URLSearchParams({ scope: 'chat:write,commands', redirect_uri, state: 's', team: 'T2' });
    const sent = await fetch(`${slack.authorizeUrl}?${query}`, { redirect: 'manual' });
    const back = new URL(sent.headers.get('location') ?? '');
    expect(back.searchParams.get('state')).toBe('s');
    const code = back.searchParams.get('code') ?? '';
    const installed = await clientOf(slack).oauth.v2.access({ ...client, code, redirect_uri });
    expect(installed.scope).toBe('chat:write,commands');
  });
});

test('a token that rotates expires after twelve hours; its refresh token works once', async () => {
  const slack = await runTestSlack({ ...two, tokenRotation: true });
  const access = (more: object) => clientOf(slack).oauth.v2.access({ ...client, ...more });
  const first = await access({ code: slack.installs.grant('T1', scopes) });
  expect(first).toMatchObject({
    access_token: expect.stringMatching(/^xoxe\.xoxb-/),
    refresh_token: expect.stringMatching(/^xoxe-1-/),
    expires_in: 43_200,
  });
  slack.advance(43_200_000);
  expect(await refusal(clientOf(slack, first.access_token).auth.test())).toMatchObject({ error: 'token_expired' });
  const renewal = { grant_type: 'refresh_token', refresh_token: first.refresh_token };
  const second = await access(renewal);
  expect(await clientOf(slack, second.access_token).auth.test()).toMatchObject({ team_id: 'T1' });
  expect(await refusal(access(renewal))).toMatchObject({ error: 'invalid_refresh_token' });
});

test('an app that is removed has no token left', async () => {
  const slack = await runTestSlack(two);
  const { access_token: token } = await clientOf(slack).oauth.v2.access({
    ...client,
    code: slack.installs.grant('T1', scopes),
  });
  slack.installs.uninstall('T1');
  expect(await refusal(clientOf(slack, token).auth.test())).toMatchObject({ error: 'invalid_auth' });
});
