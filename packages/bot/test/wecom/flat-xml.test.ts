// The flat XML of WeCom, and all that is refused of what XML knows.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFlatXml } from '../../src/wecom/flat-xml.ts';

test('fields are read as text, within CDATA and without', () => {
  const fields = readFlatXml('<xml>\n<A><![CDATA[1 < 2 & 3]]></A> <B>7</B><C></C>\r\n</xml>\n');
  expect([...(fields ?? [])]).toEqual([
    ['A', '1 < 2 & 3'],
    ['B', '7'],
    ['C', ''],
  ]);
});

test('an end of CDATA within a text is read back', () => {
  expect(readFlatXml('<xml><A><![CDATA[a]]]]><![CDATA[>b]]></A></xml>')?.get('A')).toBe('a]]>b');
});

test.each([
  '<!DOCTYPE xml><xml><A>1</A></xml>',
  '<?xml version="1.0"?><xml><A>1</A></xml>',
  '<xml><!DOCTYPE a><A>1</A></xml>',
  '<xml><!-- --><A>1</A></xml>',
  '<xml><A>&amp;</A></xml>',
  '<xml><A b="c">1</A></xml>',
  '<xml><A><B>1</B></A></xml>',
  '<xml><A>1</A><A>2</A></xml>',
  '<xml><A>1</B></xml>',
  '<xml><A>1</xml>',
  '<xml>words</xml>',
  '<xml><A><![CDATA[1</A></xml>',
  '<xml',
  '',
])('%s is refused', (xml) => {
  expect(readFlatXml(xml)).toBeUndefined();
});

test('whatever comes, nothing is thrown', () => {
  const pieces = fc.constantFrom(
    '<xml>',
    '</xml>',
    '<A>',
    '</A>',
    '<![CDATA[',
    ']]>',
    '<',
    '>',
    '&',
    'a',
    ' ',
    '!',
    '/',
  );
  fc.assert(fc.property(fc.array(pieces, { maxLength: 30 }), (list) => void readFlatXml(list.join(''))));
  fc.assert(fc.property(fc.string(), (text) => void readFlatXml(`<xml>${text}</xml>`)));
});

test('a long text costs no more than its length', () => {
  const start = performance.now();
  readFlatXml(`<xml>${'<A>'.repeat(300_000)}</xml>`);
  readFlatXml(`<xml><A>${'<![CDATA[]]>'.repeat(80_000)}</A></xml>`);
  expect(performance.now() - start).toBeLessThan(1_000);
});
