// How many characters a second are read, beside a bare pass over the string and Microsoft Recognizers-Text.
// Ratios, not speeds, are what lasts.

import { existsSync, readFileSync } from 'node:fs';
import recognizers from '@microsoft/recognizers-text-suite';
import { extractMentions } from '../packages/core/dist/extract/extract.js';
import { scanMentions } from '../packages/core/dist/extract/scan.js';

const { Culture, recognizeCurrency, recognizeDimension, recognizeNumber, recognizePercentage } = recognizers;
const ROUNDS = 5;
const GROWTH_ROUNDS = 3;

const readers = {
  'a bare pass': (text) => {
    let sum = 0;
    for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
    return sum;
  },
  'scan and classify': scanMentions,
  extractMentions,
};
const rival = {
  'Recognizers-Text': (text) =>
    [recognizeNumber, recognizeDimension, recognizeCurrency, recognizePercentage].map((recognize) =>
      recognize(text, Culture.Chinese),
    ),
};

const texts = ['../examples/qingshanhu-2024/source.zh.md', '../../shared/seed/report.zh.txt']
  .map((path) => new URL(path, import.meta.url))
  .filter((url) => existsSync(url));

for (const url of texts) {
  const text = readFileSync(url, 'utf8');
  console.log(`\n${url.pathname.split('/').at(-1)}, ${text.length} characters`);
  const speeds = measure({ ...readers, ...rival }, text, ROUNDS);
  for (const [name, speed] of Object.entries(speeds)) {
    console.log(`${name.padEnd(20)} ${rate(speed)}  ${times(speed / speeds['Recognizers-Text'])} Recognizers-Text`);
  }
}

console.log('\nThe same text, over and over with other numbers');
for (let size = 10_000; size <= 10_000_000; size *= 10) {
  const speeds = measure(readers, repeated(readFileSync(texts[0], 'utf8'), size), GROWTH_ROUNDS);
  const columns = Object.entries(speeds).map(([name, speed]) => `${name} ${rate(speed)}`);
  console.log(`${String(size / 1000).padStart(6)} KB  ${columns.join('   ')}`);
}

/** Characters a second, the median of rounds; in rounds, not blocks, so that a noisy moment falls on all alike. */
function measure(cases, text, rounds) {
  const seen = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, read] of Object.entries(cases)) seen[name].push(speedOf(read, text));
  }
  return Object.fromEntries(Object.entries(seen).map(([name, list]) => [name, median(list)]));
}

/** Reads the text until a tenth of a second has gone by, at least once. */
function speedOf(read, text) {
  const start = performance.now();
  let count = 0;
  let spent = 0;
  for (; spent < 100; spent = performance.now() - start) {
    read(text);
    count += 1;
  }
  return (count * text.length) / (spent / 1000);
}

/** The text repeated up to a length, each of its numbers another one each time. */
function repeated(text, length) {
  let out = '';
  for (let turn = 1; out.length < length; turn += 1) {
    out += text.replace(/\d+/g, (digits) => String((Number(digits) * 7 + turn * 13) % 10 ** digits.length));
  }
  return out.slice(0, length);
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
}

function rate(speed) {
  return `${(speed / 1e6).toFixed(speed < 1e5 ? 4 : 1).padStart(8)} M/s`;
}

function times(ratio) {
  return `${(ratio < 10 ? ratio.toFixed(0) : Math.round(ratio).toLocaleString('en')).padStart(9)} ×`;
}
