// The test Slack answers Slack's own client as Slack does, and refuses what Slack refuses.

import { type types, webApi } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { clientOf, refusal, runTestSlack } from './running.ts';
import { APP_TOKEN, addChannel, BOT_TOKEN, BOT_USER } from './workspace.ts';

describe('a token', () => {
  test('says who the bot is', async () => {
    const client = clientOf(await runTestSlack());
    expect(await client.auth.test()).toMatchObject({ ok: true, user_id: BOT_USER, team_id: 'T1' });
  });

  test.each([
    ['that nobody knows', 'xoxb-revoked', 'invalid_auth'],
    ['of the app, where the bot’s is wanted', APP_TOKEN, 'not_allowed_token_type'],
    ['that is missing', undefined, 'not_authed'],
  ])('%s is refused', async (_, token, error) => {
    const slack = await runTestSlack();
    const fields = { method: 'POST', ...(token && { headers: { authorization: `Bearer ${token}` } }) };
    expect(await (await fetch(`${slack.apiUrl}auth.test`, fields)).json()).toMatchObject({ ok: false, error });
  });

  test('without the scope hears which one is needed and which it has', async () => {
    const client = clientOf(await runTestSlack({ workspaces: [{ token: BOT_TOKEN, scopes: ['im:history'] }] }));
    const refused = await refusal(client.chat.postMessage({ channel: 'C1', text: '答' }));
    expect(refused).toMatchObject({ error: 'missing_scope', needed: 'chat:write', provided: 'im:history' });
    const history = await refusal(client.conversations.replies({ channel: 'C1', ts: '1.1' }));
    expect(history).toMatchObject({ needed: 'channels:history' });
  });

  test('opens a connection only where it is the app’s', async () => {
    const slack = await runTestSlack();
    const error = await refusal(clientOf(slack).apps.connections.open());
    expect(error).toMatchObject({ error: 'not_allowed_token_type' });
    expect(await clientOf(slack, APP_TOKEN).apps.connections.open()).toMatchObject({
      url: expect.stringMatching(/^ws:/),
    });
  });
});

describe('a message', () => {
  test('is posted into its thread, read back, changed and deleted', async () => {
    const slack = await runTestSlack();
    const client = clientOf(slack);
    const { ts: thread } = slack.say('C1', '总投资多少？');
    const { ts = '' } = await client.chat.postMessage({ channel: 'C1', text: '136.1亿元', thread_ts: thread });
    await client.chat.update({ channel: 'C1', ts, text: '137亿元' });
    const replies = await client.conversations.replies({ channel: 'C1', ts: thread });
    expect(replies.messages?.map(({ text }) => text)).toEqual(['总投资多少？', '137亿元']);
    await client.reactions.add({ channel: 'C1', timestamp: thread, name: 'eyes' });
    await client.chat.delete({ channel: 'C1', ts });
    expect(slack.posts()).toEqual([]);
    expect(slack.complaints).toEqual([]);
  });

  test('that Slack would not draw is refused with the reason and the place', async () => {
    const slack = await runTestSlack();
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: '长'.repeat(3001) } }];
    const refused = await refusal(clientOf(slack).chat.postMessage({ channel: 'C1', text: '答', blocks }));
    const reason = 'must be less than 3001 characters [json-pointer:/blocks/0/text/text]';
    expect(refused).toMatchObject({ error: 'invalid_blocks', errors: [reason] });
    expect(refused).toMatchObject({ response_metadata: { messages: [`[ERROR] ${reason}`] } });
    expect(slack.posts()).toEqual([]);
    expect(slack.complaints).toMatchObject([{ pointer: '/blocks/0/text/text' }]);
  });

  test('of 40,001 characters is cut, with a warning', async () => {
    const slack = await runTestSlack();
    const answer = await clientOf(slack).chat.postMessage({ channel: 'C1', text: '𠮷'.repeat(40_001) });
    expect(answer).toMatchObject({ ok: true, warning: 'message_truncated' });
    expect(slack.complaints).toHaveLength(1);
  });

  test('of 4,001 characters cannot replace another', async () => {
    const client = clientOf(await runTestSlack());
    const { ts = '' } = await client.chat.postMessage({ channel: 'C1', text: '答' });
    const refused = await refusal(client.chat.update({ channel: 'C1', ts, text: '长'.repeat(4001) }));
    expect(refused).toMatchObject({ error: 'msg_too_long' });
  });

  test('for one person is not in the thread for all', async () => {
    const slack = await runTestSlack();
    await clientOf(slack).chat.postEphemeral({ channel: 'C1', user: 'U1', text: '只给你' });
    expect(slack.posts()).toMatchObject([{ ephemeral: 'U1', text: '只给你' }]);
  });

  const nowhere = {
    channel_not_found: { channel: 'C404', text: '答' },
    not_in_channel: { channel: 'COUT', text: '答' },
    is_archived: { channel: 'COLD', text: '答' },
    invalid_thread_ts: { channel: 'C1', text: '答', thread_ts: 'yesterday' },
    no_text: { channel: 'C1' },
  };
  test.each(Object.entries(nowhere))('is refused with %s', async (error, message) => {
    const slack = await runTestSlack();
    addChannel(slack.workspace(), 'COUT', { isMember: false });
    addChannel(slack.workspace(), 'COLD', { isArchived: true });
    const asking = clientOf(slack).apiCall('chat.postMessage', message);
    expect(await refusal(asking)).toMatchObject({ error });
  });

  test('of somebody else is not the bot’s to change', async () => {
    const slack = await runTestSlack();
    const { ts } = slack.say('C1', '问');
    const client = clientOf(slack);
    expect(await refusal(client.chat.update({ channel: 'C1', ts, text: '答' }))).toMatchObject({
      error: 'cant_update_message',
    });
    expect(await refusal(client.chat.delete({ channel: 'C1', ts }))).toMatchObject({ error: 'cant_delete_message' });
  });

  test('may come as JSON as well as in a form', async () => {
    const slack = await runTestSlack();
    const headers = { authorization: `Bearer ${BOT_TOKEN}`, 'content-type': 'application/json; charset=utf-8' };
    const body = JSON.stringify({ channel: 'C1', text: '答', blocks: [{ type: 'divider' }] });
    const answer = await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', headers, body });
    expect(await answer.json()).toMatchObject({ ok: true, channel: 'C1' });
    expect(slack.posts()[0]?.blocks).toEqual([{ type: 'divider' }]);
  });
});

describe('a view', () => {
  const modal: types.ModalView = { type: 'modal', title: { type: 'plain_text', text: '出处' }, blocks: [] };

  test('opens with a trigger, once and within three seconds', async () => {
    const slack = await runTestSlack();
    const client = clientOf(slack);
    const trigger_id = slack.triggerId();
    expect(await client.views.open({ trigger_id, view: modal })).toMatchObject({
      view: { id: expect.stringMatching(/^V/) },
    });
    const [again, late] = [trigger_id, slack.triggerId()];
    expect(await refusal(client.views.open({ trigger_id: again, view: modal }))).toMatchObject({
      error: 'exchanged_trigger_id',
    });
    slack.advance(3001);
    expect(await refusal(client.views.open({ trigger_id: late, view: modal }))).toMatchObject({
      error: 'expired_trigger_id',
    });
  });

  test('is published to a person’s Home tab, and an older one does not overwrite it', async () => {
    const slack = await runTestSlack();
    const client = clientOf(slack);
    const view: types.HomeView = { type: 'home', blocks: [{ type: 'divider' }] };
    const first = await client.views.publish({ user_id: 'U1', view });
    const hash = first.view?.hash ?? '';
    await client.views.publish({ user_id: 'U1', view, hash });
    expect(await refusal(client.views.publish({ user_id: 'U1', view, hash }))).toMatchObject({
      error: 'hash_conflict',
    });
  });

  test('with a fault in it is refused', async () => {
    const slack = await runTestSlack();
    const view: types.ModalView = { ...modal, title: { type: 'plain_text', text: '长'.repeat(25) } };
    const refused = await refusal(clientOf(slack).views.open({ trigger_id: slack.triggerId(), view }));
    expect(refused).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: { messages: ['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]'] },
    });
  });
});

describe('an agent', () => {
  test('shows a status until it has written', async () => {
    const slack = await runTestSlack();
    const client = clientOf(slack);
    const { ts } = slack.say('D1', '问');
    await client.assistant.threads.setStatus({ channel_id: 'D1', thread_ts: ts, status: '正在查' });
    expect(slack.workspace().statuses.get(`D1/${ts}`)).toBe('正在查');
    await client.chat.postMessage({ channel: 'D1', thread_ts: ts, text: '答' });
    expect(slack.workspace().statuses.size).toBe(0);
  });

  test('suggests four prompts at most, and for no thread', async () => {
    const slack = await runTestSlack();
    const client = clientOf(slack);
    const prompts = Array.from({ length: 5 }, () => ({ title: '投资', message: '总投资多少？' }));
    const suggest = (more: object) =>
      client.apiCall('assistant.threads.setSuggestedPrompts', { channel_id: 'D1', ...more });
    expect(await refusal(suggest({ prompts }))).toMatchObject({ error: 'invalid_arguments' });
    await suggest({ prompts: prompts.slice(1), thread_ts: '1732000000.000100' });
    expect(slack.workspace().prompts.size).toBe(0);
    expect(slack.complaints).toHaveLength(1);
    await suggest({ prompts: prompts.slice(1) });
    expect(slack.workspace().prompts.get('D1')).toHaveLength(4);
  });
});

test('a file goes up and into its thread', async () => {
  const slack = await runTestSlack();
  const { ts } = slack.say('C1', '简报');
  const file = Buffer.from('一份简报');
  const share = { channel_id: 'C1', thread_ts: ts, initial_comment: '简报' };
  await clientOf(slack).files.uploadV2({ ...share, file, filename: 'brief.docx', title: '简报' });
  const [post] = slack.posts();
  expect(post).toMatchObject({ thread_ts: ts, text: '简报', files: [expect.stringMatching(/^F/)] });
  expect(slack.workspace().files.get(post?.files[0] ?? '')).toMatchObject({ bytes: file, sharedIn: 'C1' });
});

test('a file that never arrived cannot be shared', async () => {
  const client = clientOf(await runTestSlack());
  const { file_id: id = '' } = await client.files.getUploadURLExternal({ filename: 'a.docx', length: 3 });
  const sharing = client.files.completeUploadExternal({ files: [{ id, title: 'a' }], channel_id: 'C1' });
  expect(await refusal(sharing)).toMatchObject({ error: 'file_not_found' });
});

describe('trouble', () => {
  test('to order: 429, 500, a dropped connection, an error, each for so many calls', async () => {
    const slack = await runTestSlack();
    const post = () => clientOf(slack).chat.postMessage({ channel: 'C1', text: '答' });
    slack.fail('chat.postMessage', { kind: 'ratelimited', retryAfter: 0 });
    slack.fail('chat.postMessage', { kind: 'status', status: 500 });
    slack.fail('chat.postMessage', { kind: 'dropped' });
    slack.fail('chat.postMessage', { kind: 'error', error: 'fatal_error' }, 2);
    for (const problem of [/rate limit/, /500/, /fetch failed/, /fatal_error/, /fatal_error/]) {
      await expect(post()).rejects.toThrow(problem);
    }
    expect(slack.posts()).toEqual([]);
    await post();
    expect(slack.posts()).toHaveLength(1);
  });

  test('after the deed: Slack has posted, but its answer is lost', async () => {
    const slack = await runTestSlack();
    slack.fail('chat.postMessage', { kind: 'dropped', done: true });
    await clientOf(slack, BOT_TOKEN, 1).chat.postMessage({ channel: 'C1', text: '答' });
    expect(slack.posts()).toHaveLength(2);
  });

  test('of one’s own making: two messages within a second', async () => {
    const slack = await runTestSlack({ onePerSecond: true });
    const post = (channel: string) => clientOf(slack).chat.postMessage({ channel, text: '答' });
    await post('C1');
    await post('C2');
    await expect(post('C1')).rejects.toThrow('rate limit');
    slack.advance(1000);
    await post('C1');
    expect(slack.posts()).toHaveLength(3);
  });
});

describe('a response_url', () => {
  const answer = async (url: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: response.status, ...((await response.json()) as object) };
  };

  test('is good for five answers', async () => {
    const slack = await runTestSlack();
    const url = slack.responseUrl({ channel: 'C1', user: 'U1' });
    for (let at = 0; at < 5; at += 1) expect(await answer(url, { text: '答' })).toMatchObject({ ok: true });
    expect(await answer(url, { text: '答' })).toEqual({ status: 404, ok: false, error: 'used_url' });
    expect(slack.posts()).toHaveLength(5);
    expect(slack.posts()[0]).toMatchObject({ ephemeral: 'U1' });
  });

  test('is good for half an hour', async () => {
    const slack = await runTestSlack();
    const url = slack.responseUrl({ channel: 'C1', user: 'U1' });
    slack.advance(30 * 60_000 + 1);
    expect(await answer(url, { text: '答' })).toMatchObject({ error: 'expired_url' });
  });

  test('replaces or deletes the message that was pressed', async () => {
    const slack = await runTestSlack();
    const { ts: message = '' } = await clientOf(slack).chat.postMessage({ channel: 'C1', text: '问' });
    const url = slack.responseUrl({ channel: 'C1', user: 'U1', message });
    await answer(url, { replace_original: true, text: '答' });
    expect(slack.posts()).toMatchObject([{ ts: message, text: '答', edited: 1 }]);
    await answer(url, { delete_original: true });
    expect(slack.posts()).toEqual([]);
  });

  test('refuses blocks that Slack would not draw', async () => {
    const slack = await runTestSlack();
    const url = slack.responseUrl({ channel: 'C1', user: 'U1' });
    expect(await answer(url, { text: '答', blocks: [{ type: 'none' }] })).toMatchObject({ error: 'invalid_blocks' });
  });
});

test('direct messages with somebody begin where there were none', async () => {
  const client = clientOf(await runTestSlack());
  expect((await client.conversations.open({ users: 'U1' })).channel?.id).toBe('D1');
  expect((await client.conversations.open({ users: 'U3' })).channel?.id).toBe('D3');
  expect(await client.chat.postMessage({ channel: 'D3', text: '答' })).toMatchObject({ ok: true });
});

test('a method that Slack does not have is unknown', async () => {
  const asking = clientOf(await runTestSlack()).apiCall('chat.shout', {});
  await expect(asking).rejects.toBeInstanceOf(webApi.WebAPIPlatformError);
});
