// A brief asked for in Slack: word that it is under way, then the file, in the thread.

import { describe, expect, test } from 'vitest';
import { DOORS, overHttp } from './bot.ts';
import { brief, deferredBrief } from './briefs.ts';
import { appMention, directMessage } from './events.ts';
import { slashCommand } from './interactions.ts';
import { labelsIn } from './reader.ts';
import { example, reportOfYear } from './reports.ts';

const THREAD = '1700000000.000001';
const YEARS = [reportOfYear('2023'), reportOfYear('2024')];

describe.each(DOORS)('over %s', (_, start) => {
  test('the file comes into the thread, and the word of it under way becomes the word that it is there', async () => {
    const writing = deferredBrief();
    const { slack, delivery, audited } = await start({ brief: writing.brief });
    await delivery.event(appMention('请发一份简报', { thread_ts: THREAD }));
    const [busy] = await slack.posted(1);
    expect(busy).toMatchObject({ thread_ts: THREAD, text: '正在撰写简报……' });
    writing.finish();
    const [said] = await slack.until(() => {
      const posts = slack.posts();
      return posts[0]?.edited === 1 && posts;
    });
    expect(said).toMatchObject({ ts: busy?.ts, text: '简报见附件，数字与报告一致。' });
    const [, file] = slack.posts();
    expect(file).toMatchObject({ channel: 'C1', thread_ts: THREAD });
    const uploaded = slack.workspace().files.get(file?.files[0] ?? '');
    expect(uploaded).toMatchObject({ name: 'qingshanhu-2024.zh.docx', title: `《${example.title.zh}》中文简报` });
    expect(uploaded?.bytes?.toString()).toBe('docx of qingshanhu-2024 in zh');
    expect(audited).toMatchObject([{ type: 'brief', report: 'qingshanhu-2024', language: 'zh', format: 'docx' }]);
  });

  test('which one is meant is asked with buttons, and sent when pressed', async () => {
    const { slack, delivery, press } = await start({ brief, reports: () => YEARS });
    await delivery.event(appMention('简报', { thread_ts: THREAD }));
    const [which] = await slack.posted(1);
    expect(labelsIn(which?.blocks ?? [])).toEqual(['《year-2024报告》中文简报', '《year-2023报告》中文简报']);
    if (which) await press('《year-2023报告》中文简报', which);
    await slack.until(() => slack.posts().some(({ edited }) => edited === 1));
    const [uploaded] = [...slack.workspace().files.values()];
    expect(uploaded?.bytes?.toString()).toBe('docx of year-2023 in zh');
    expect(slack.posts().at(-1)?.thread_ts).toBe(THREAD);
  });

  test('asked for by command, it comes into the direct messages', async () => {
    const { slack, delivery } = await start({ brief });
    await delivery.command(slashCommand(slack, 'brief', { user: 'U2' }));
    const [file, said] = await slack.posted(2);
    expect(file).toMatchObject({ channel: 'D2', files: [expect.any(String)] });
    expect(said).toMatchObject({
      ephemeral: 'U2',
      text: 'The brief is attached. Its figures are those of the report, unchanged.',
    });
  });
});

test('in both languages, both come', async () => {
  const { slack, delivery } = await overHttp({ brief });
  await delivery.event(directMessage('中英文简报'));
  await slack.posted(4);
  const names = [...slack.workspace().files.values()].map(({ name }) => name);
  expect(names).toEqual(['qingshanhu-2024.zh.docx', 'qingshanhu-2024.en.docx']);
});

test('where briefs cannot be made, that is said', async () => {
  const { slack, delivery } = await overHttp();
  await delivery.event(directMessage('简报'));
  expect((await slack.posted(1))[0]?.text).toBe('这里不能生成简报。');
});

test.each([
  ['cannot be written', { brief: () => Promise.reject(new Error('the template is broken')) }, undefined],
  ['cannot be sent', { brief }, { kind: 'error', error: 'file_uploads_disabled' }],
] as const)('one that %s does not stay under way for ever', async (_, options, fault) => {
  const { slack, delivery, crashes } = await overHttp({ ...options, breaks: true });
  if (fault) slack.fail('files.getUploadURLExternal', fault);
  await delivery.event(appMention('简报', { thread_ts: THREAD }));
  const [said] = await slack.until(() => slack.posts()[0]?.edited === 1 && slack.posts());
  expect(crashes).toHaveLength(1);
  expect(said?.text).toContain(`编号${crashes[0]?.id}`);
  expect(slack.posts()).toHaveLength(1);
});
