// What people see in Slack, drawn from the blocks that the bot really makes: docs/slack.png, in both languages.
// node scripts/draw-slack.mjs [FILE]

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createChat } from '../packages/bot/dist/chat/index.js';
import { createDesk } from '../packages/bot/dist/index.js';
import { drawHome } from '../packages/bot/dist/slack/home.js';
import { messagesOf } from '../packages/bot/dist/slack/message.js';
import { loadReport } from '../packages/core/dist/index.js';

const { chromium } = createRequire(new URL('../packages/bot/package.json', import.meta.url))('playwright-core');

const file = process.argv[2] ?? 'docs/slack.png';
const folder = 'examples/qingshanhu-2024/';
const report = loadReport({
  yaml: readFileSync(`${folder}report.yaml`, 'utf8'),
  source: readFileSync(`${folder}source.zh.md`, 'utf8'),
});
const reports = [report];
const desk = createDesk({
  reports: () => reports,
  brief: async () => new Uint8Array(),
  now: () => new Date('2025-03-01T00:00:00Z'),
});
const chat = createChat({
  desk,
  audit: () => {},
  sourceUrl: () => 'https://figures.example/',
  onCrash: (_, error) => {
    throw error;
  },
});

const SAID = {
  zh: [
    '高新技术企业有多少家？',
    '总投资多少？',
    '核对：高新技术企业达到96家，新增停车位3479个，新签约重大项目总投资13.61亿元。',
  ],
  en: [
    'How many high-tech enterprises are there?',
    'What is the total investment?',
    'check: High-tech enterprises reached 96; 3,479 parking spaces were added; newly signed major projects total 1.361 billion yuan.',
  ],
};
const PERSON = { zh: '李明', en: 'Anna Fischer' };

let events = 0;
const scene = (language) => {
  events += 1;
  const person = { surface: 'slack', tenant: 'T1', id: `U-${language}` };
  return { event: `e${events}`, person, channel: 'D1', thread: `t${events}`, private: true, language };
};

async function answersTo(text, language) {
  const cards = [];
  await chat.hear({ ...scene(language), text }, { say: async (card) => void cards.push(card) });
  return cards.flatMap(messagesOf).flatMap(({ blocks }) => blocks);
}

const written = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

const THUMB =
  '<svg viewBox="0 0 24 24" width="17" fill="none" stroke="#616061" stroke-width="2"><path d="M3 11h4v9H3zM7 11l5-8c2 0 2 2 2 3l-1 4h6c2 0 2 2 2 3l-2 6c0 1-1 1-2 1H7"/></svg>';

/** The kinds of block, and of what is in them, that the bot makes; any other ends the script. */
const DRAW = {
  header: ({ text }) => `<h2>${written(text.text)}</h2>`,
  divider: () => '<hr>',
  section: ({ text }) => `<p>${written(text.text)}</p>`,
  context: ({ elements }) => `<p class="context">${elements.map(({ text }) => written(text)).join(' ')}</p>`,
  rich_text: ({ elements }) => elements.map(draw).join(''),
  rich_text_section: ({ elements }) => `<p>${elements.map(draw).join('')}</p>`,
  rich_text_quote: ({ elements }) => `<blockquote>${elements.map(draw).join('')}</blockquote>`,
  text: ({ text, style }) => (style?.bold ? `<b>${written(text)}</b>` : written(text)),
  actions: ({ elements }) => `<div class="actions">${elements.map(draw).join('')}</div>`,
  button: ({ text, url }) => `<span class="button">${written(text.text)}${url ? ' ↗' : ''}</span>`,
  context_actions: ({ elements }) => `<div class="verdict">${elements.map(draw).join('')}</div>`,
  feedback_buttons: () => THUMB + THUMB.replace('<svg', '<svg style="transform: rotate(180deg)"'),
};

function draw(block) {
  const drawn = DRAW[block.type];
  if (!drawn) throw new Error(`There is no drawing of ${block.type}.`);
  return drawn(block);
}

const message = (name, mark, body) =>
  `<div class="message"><div class="face ${mark}">${written(name.slice(0, 1))}</div><div><div class="name">${written(name)}${
    mark === 'app' ? '<i>APP</i>' : ''
  }</div>${body}</div></div>`;

async function column(language) {
  const talk = [];
  for (const text of SAID[language]) {
    talk.push(message(PERSON[language], 'person', `<p>${written(text)}</p>`));
    talk.push(message('jianbao', 'app', (await answersTo(text, language)).map(draw).join('')));
  }
  const home = drawHome(await chat.home(scene(language)));
  return `<section lang="${language === 'zh' ? 'zh-CN' : 'en'}"><div class="pane">${talk.join('')}</div><div class="pane home">${home.blocks
    .map(draw)
    .join('')}</div></section>`;
}

const STYLE = `
* { box-sizing: border-box; margin: 0 }
body { width: 1240px; padding: 16px; display: flex; gap: 16px; background: #eceaee;
  font: 14.5px/1.46 Lato, 'Liberation Sans', 'Noto Sans CJK SC', sans-serif; color: #1d1c1d }
section { flex: 1; min-width: 0; display: flex; flex-direction: column; gap: 16px }
.pane { background: #fff; border-radius: 10px; padding: 14px 18px; box-shadow: 0 1px 3px #0002 }
.home { flex: 1 }
.message { display: flex; gap: 9px; padding: 7px 0 } .message > :last-child { flex: 1; min-width: 0 }
.face { flex: none; width: 36px; height: 36px; border-radius: 8px; color: #fff; font-weight: 700; text-align: center; line-height: 36px }
.app { background: #23405f } .person { background: #b6693c }
.name { font-weight: 700 } .name i { font: 700 10px/1 sans-serif; background: #e8e8e8; color: #616061; border-radius: 2px; padding: 1px 3px; margin-left: 5px; vertical-align: 1px }
p { margin: 2px 0 } h2 { font-size: 18px; margin: 2px 0 8px } hr { border: 0; border-top: 1px solid #ddd; margin: 11px 0 }
blockquote { border-left: 4px solid #ddd; padding-left: 10px; margin: 5px 0 }
.context { font-size: 12.5px; color: #616061 }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 7px 0 }
.button { border: 1px solid #bbb; border-radius: 8px; padding: 3px 11px; font-weight: 700; font-size: 13px; background: #fff; max-width: 100% }
.verdict { display: flex; gap: 10px; margin-top: 6px }
`;

const html = `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body>${await column('zh')}${await column('en')}</body>`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 1240, height: 800 } });
  await page.setContent(html);
  const bytes = await page.screenshot({ fullPage: true });
  writeFileSync(file, bytes);
  console.log(`${file}: ${Math.round(bytes.length / 1024)} KB`);
} finally {
  await browser.close();
}
