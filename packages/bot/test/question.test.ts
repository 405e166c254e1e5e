// What a person typed, out of what Slack sends.

import { expect, test } from 'vitest';
import { questionIn } from '../src/slack/question.ts';

test.each([
  ['a mention goes, wherever it stands', '总投资 <@U1> 多少？ <@U2|li>', '总投资   多少？'],
  ['signs come back as they were typed', 'R&amp;D &lt;5%&gt;', 'R&D <5%>'],
  ['what was typed as an entity stays one', '&amp;lt;', '&lt;'],
  [
    'a link is the words that were shown',
    'see <https://example.com|the plan> <https://example.com>',
    'see the plan https://example.com',
  ],
  ['a channel is its name', '<#C1|general> <#C2>', 'general'],
  ['a call to everybody goes', '<!here> 就业多少？', '就业多少？'],
  ['a date is the words that were shown', 'before <!date^1732000000^{date}|Nov 19>', 'before Nov 19'],
  ['only a mention is no question', ' <@U1> ', ''],
])('%s', (_, sent, typed) => {
  expect(questionIn(sent)).toBe(typed);
});

test('forty thousand opening brackets take no time', () => {
  expect(questionIn('<'.repeat(40_000))).toHaveLength(40_000);
});
