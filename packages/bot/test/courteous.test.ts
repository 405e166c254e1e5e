// A responder with manners: every question gets some reply.

import { expect, test } from 'vitest';
import { courteous } from '../src/index.ts';
import { bilingual } from './answers.ts';

const respond = courteous(bilingual, () => {});

test('a question that can be answered is handed on as it is', () => {
  expect(respond('总投资多少？')).toBe(bilingual('总投资多少？'));
  expect(respond('问'.repeat(500))).toBe(bilingual('问'));
});

test.each([
  ['Chinese', '问'.repeat(501), 'zh', '不超过500字'],
  ['English', 'why '.repeat(200), 'en', 'at most 500 characters'],
])('a page of %s is not read, and is told so in that language', (_, page, language, words) => {
  const reply = respond(page);
  expect(reply).toMatchObject({ language, text: expect.stringContaining(words) });
  expect(reply.parts).toEqual([{ type: 'note', text: reply.text }]);
});
