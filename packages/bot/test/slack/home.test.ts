// The Home tab: the reports, their themes, what was asked last, and the language, for each person their own.

import { describe, expect, test } from 'vitest';
import { DOORS, overHttp } from './bot.ts';
import { brief } from './briefs.ts';
import { appHomeOpened, appMention, directMessage } from './events.ts';
import { labelsIn, wordsIn } from './reader.ts';
import { embargoed, example, hostile, longReport } from './reports.ts';

const MANY = [example, hostile, ...Array.from({ length: 30 }, (_, at) => ({ ...longReport(30), id: `r${at}` }))];

describe.each(DOORS)('over %s', (_, start) => {
  test('whoever opens it sees the reports, their themes and questions to begin with', async () => {
    const { slack, delivery, page } = await start({ brief });
    await delivery.event(appHomeOpened());
    await slack.called('views.publish');
    const words = wordsIn(page().blocks);
    for (const seen of ['报告里的数据', example.title.zh, '主题', '可以这样问', '青山湖区'])
      expect(words).toContain(seen);
    const labels = labelsIn(page().blocks);
    for (const seen of ['科技创新', '中文简报', '英文简报', 'English']) expect(labels).toContain(seen);
    expect(labels.some((label) => label.endsWith('？'))).toBe(true);
    expect(slack.posts()).toEqual([]);
  });

  test('the switch of language draws it again in the other one, and it stays', async () => {
    const { slack, delivery, page, press } = await start();
    await delivery.event(appHomeOpened());
    await slack.called('views.publish', 1);
    await press('English', page());
    await slack.called('views.publish', 2);
    expect(wordsIn(page().blocks)).toContain('Figures from the reports');
    expect(labelsIn(page().blocks)).toContain('中文');
    await delivery.event(appHomeOpened());
    await slack.called('views.publish', 3);
    expect(wordsIn(page().blocks)).toContain(example.title.en);
    await press('中文', page());
    await slack.called('views.publish', 4);
    expect(wordsIn(page().blocks)).toContain('报告里的数据');
    expect(slack.posts()).toEqual([]);
  });

  test('what is pressed there is answered in the direct messages', async () => {
    const { slack, delivery, page, press } = await start();
    await delivery.event(appHomeOpened());
    await slack.called('views.publish');
    await press('科技创新', page());
    const [answer] = await slack.posted(1);
    expect(answer).toMatchObject({ channel: 'D1', text: expect.stringContaining('95家') });
  });

  test('a brief that is pressed for there is sent into the direct messages', async () => {
    const { slack, delivery, page, press } = await start({ brief });
    await delivery.event(appHomeOpened('home', { user: 'U2' }));
    await slack.called('views.publish');
    await press('英文简报', page('U2'), { user: 'U2' });
    const [file] = await slack.posted(1);
    expect(file).toMatchObject({ channel: 'D2', files: [expect.any(String)] });
    const [uploaded] = [...slack.workspace().files.values()];
    expect(uploaded?.name).toBe('qingshanhu-2024.en.docx');
  });
});

test('the figures that a person asked for are there to be asked for again', async () => {
  const { slack, delivery, page, press } = await overHttp();
  await delivery.event(appMention('高新技术企业有多少家？'));
  await slack.posted(1);
  for (const user of ['U1', 'U2']) await delivery.event(appHomeOpened('home', { user }));
  await slack.called('views.publish', 2);
  expect(wordsIn(page('U2').blocks)).not.toContain('最近查询');
  const label = '高新技术企业 · 2024年';
  await press(label, page());
  const [, answer] = await slack.posted(2);
  expect(answer).toMatchObject({ channel: 'D1', text: expect.stringContaining('95家') });
});

test('where no briefs are made, none are offered', async () => {
  const { slack, delivery, page } = await overHttp();
  await delivery.event(appHomeOpened());
  await slack.called('views.publish');
  expect(labelsIn(page().blocks)).not.toContain('中文简报');
});

test('many reports, and words that look like mark-up, make a page that Slack takes', async () => {
  const { slack, delivery, page } = await overHttp({ brief, reports: () => MANY });
  await delivery.event(appHomeOpened());
  const [published] = await slack.called('views.publish');
  expect(published?.answer).toMatchObject({ ok: true });
  expect(wordsIn(page().blocks)).not.toMatch(/<[!@]/);
});

test('who may not ask is told so, and sees nothing', async () => {
  const { slack, delivery, page } = await overHttp({ access: { ask: ['slack:T1/U2'] } });
  await delivery.event(appHomeOpened());
  await slack.called('views.publish');
  expect(wordsIn(page().blocks)).toBe(
    '报告里的数据\n报告里的数据\n\n这里还没有开通查询。请联系管理员，为本频道或您本人开通。',
  );
  expect(labelsIn(page().blocks)).toEqual([]);
});

test('a report under embargo is there for those alone who may know it', async () => {
  const reports = [embargoed];
  const { slack, delivery, page, press } = await overHttp({
    reports: () => reports,
    access: { preview: { secret: ['slack:T1/U2'] } },
  });
  for (const user of ['U1', 'U2']) await delivery.event(appHomeOpened('home', { user }));
  await slack.called('views.publish', 2);
  expect(wordsIn(page('U1').blocks)).not.toContain('secret');
  expect(wordsIn(page('U2').blocks)).toContain('secret报告');
  await press('清单', page('U2'), { user: 'U2' });
  const [answer] = await slack.posted(1);
  expect(answer).toMatchObject({ channel: 'D2', text: expect.stringContaining('7个') });
});

test('a page that Slack does not take is in the log, and questions are answered all the same', async () => {
  const { slack, delivery, logger } = await overHttp();
  slack.fail('views.publish', { kind: 'error', error: 'not_enabled' });
  await delivery.event(appHomeOpened());
  await delivery.event(directMessage('停车位'));
  await slack.posted(1);
  expect(logger.lines.join('\n')).toContain('not_enabled');
});
