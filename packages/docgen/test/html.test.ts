import {
  type Block,
  type Brief,
  bulletin,
  gbt9704,
  type Inline,
  LAYOUTS,
  type Layout,
  parallel,
  piecesOf,
  press,
  writeMarkdown,
} from '@jianbao/docgen';
import { describe, expect, it, vi } from 'vitest';
import { chartOf } from '../src/chart/choose.ts';
import { turned } from '../src/html/css/palette.ts';
import { base64 } from '../src/html/logo.ts';
import { writeHtml } from '../src/html/write.ts';
import { briefIn, report } from './example-briefs.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const VOID = new Set(['meta', 'br', 'hr', 'img', 'rect', 'line']);
const TOKEN = /<!DOCTYPE html>|<\/([a-z]\w*)>|<([a-z]\w*)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
const REFERENCE = /&(?:amp|lt|gt|quot|apos);/g;
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads a page without mercy: every tag closed in its turn, every attribute quoted and once, every sign escaped. */
function read(html: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  let at = 0;
  for (const match of html.matchAll(TOKEN)) {
    at = match.index + match[0].length;
    const [, close, name, attributes = '', self, text] = match;
    const top = open.at(-1) ?? root;
    if (text !== undefined) top.children.push(top.name === 'style' ? text : unescaped(text));
    else if (close !== undefined) expect(open.pop()?.name, `</${close}> at ${match.index}`).toBe(close);
    else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(
        ([, key = '', value = '']) => [key, unescaped(value)] as const,
      );
      expect(new Set(pairs.map(([key]) => key)).size, match[0]).toBe(pairs.length);
      const element = { name, attributes: Object.fromEntries(pairs), children: [] };
      top.children.push(element);
      if (!VOID.has(name)) open.push(element);
      else expect(self === '/' || ['meta', 'br', 'hr', 'img'].includes(name)).toBe(true);
    }
  }
  expect(html.slice(at, at + 40)).toBe('');
  expect(open).toEqual([root]);
  return root;
}

function unescaped(text: string): string {
  expect(text.replace(REFERENCE, '')).not.toContain('&');
  return text.replace(REFERENCE, (reference) => SIGNS[reference.slice(1, -1)] ?? reference);
}

function all(element: Element, wanted: (element: Element) => boolean): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(wanted(child) ? [child] : []), ...all(child, wanted)],
  );
}

const named = (element: Element, ...names: string[]): Element[] => all(element, ({ name }) => names.includes(name));
const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
const styleOf = (html: string): string => named(read(html), 'style').map(textOf).join('');

/** The words of a page as Markdown has them: a chart by its description, a note behind its number. */
function wordsOf(element: Element): string {
  const role = element.attributes['class'];
  if (role === 'back' || role === 'narrow') return '';
  if (element.name === 'svg') return named(element, 'desc').map(textOf).join('');
  const words = element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
  const note = /^note-(\d+)$/.exec(element.attributes['id'] ?? '');
  return note ? `${note[1]}: ${words}` : words;
}

const plain = (text: string): string => text.replace(/[\s\\*#|>^[\]-]/g, '');
const say = (text: string, rest: Omit<Inline, 'text'> = {}): Inline => ({ text, ...rest });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const heading = (depth: 1 | 2 | 3 | 4, text: string): Block => ({ type: 'heading', depth, children: [say(text)] });

const chart = chartOf(
  report.indicators.filter(({ id }) => ['parking-spaces', 'kindergarten-places', 'childcare-places'].includes(id)),
  'en',
  { title: { zh: '新增', en: 'Added' } },
);
if (!chart) throw new Error('the example has no chart');

/** A brief with one of everything. */
const everything: Brief = {
  language: 'en',
  title: 'All',
  subject: 'One of everything',
  publisher: 'Office',
  published: '2025-01-20',
  reportId: 'everything',
  matter: { kicker: 'PRESS', date: 'January 20', contact: 'A & B', end: 'END', masthead: '简报', issuer: '某区文件' },
  logo: { bytes: Uint8Array.of(137, 80, 78, 71), kind: 'png', width: 300, height: 90, alt: 'The "House"' },
  blocks: [
    heading(1, 'All'),
    paragraph(
      say('Sales rose to '),
      say('200 yuan', { indicator: 'sales', note: '销售额达到200元', pair: 1 }),
      say('.\nAnd '),
      say('on', { strong: true, emphasis: true, note: 'second' }),
    ),
    { type: 'quote', children: [say('a quotation')] },
    heading(2, 'Part'),
    heading(4, 'Deep'),
    heading(4, 'Deep again'),
    heading(3, 'Less deep'),
    { type: 'list', items: [[say('one')], [say('two', { emphasis: true })]] },
    {
      type: 'table',
      role: 'panel',
      rows: [
        [[say('Indicator')], [say('Figure')]],
        [[say('Sales')], [say('200 yuan', { indicator: 'sales' })]],
      ],
    },
    { type: 'table', rows: [[[say('a')], [], [say('c')], [say('d')]]] },
    { type: 'chart', chart },
    {
      type: 'columns',
      rows: [
        [[paragraph(say('中文'))], [paragraph(say('English'))]],
        [
          [heading(3, '标题'), paragraph(say('增长很快'))],
          [heading(3, 'Head'), paragraph(say('It grew fast'))],
        ],
      ],
    },
  ],
};

const briefs: readonly (readonly [string, Brief])[] = [
  ['Chinese example', briefIn('zh')],
  ['English example', briefIn('en')],
  ['brief with one of everything', everything],
];
const cases = briefs.flatMap(([name, brief]) =>
  Object.values(LAYOUTS).map((layout) => [name, layout.id, brief, layout] as const),
);

describe.each(cases)('the %s as a page in the layout %s', (_, __, brief, layout) => {
  const html = writeHtml(brief, layout);
  const page = read(html);

  it('is the same text whenever it is made', () => {
    vi.useFakeTimers({ now: new Date('2031-07-01T23:59:59Z'), toFake: ['Date'] });
    expect(writeHtml(brief, layout)).toBe(html);
    vi.useRealTimers();
  });

  it('says what the brief says, in its order', () => {
    const words = named(page, 'main').map(wordsOf).join('');
    expect(plain(words)).toBe(plain(writeMarkdown(brief)));
  });

  it('runs no script and asks nobody for anything', () => {
    expect(html).not.toMatch(/<script|javascript:|@import|url\(|<link|<iframe|<object/i);
    for (const { attributes } of all(page, () => true)) {
      for (const [name, value] of Object.entries(attributes)) {
        expect(name).not.toMatch(/^on/);
        if (name !== 'xmlns') expect(value).not.toMatch(/^\s*(?:https?:)?\/\//);
        if (name === 'src') expect(value).toMatch(/^data:image\/png;base64,/);
        if (name === 'href') expect(value).toMatch(/^#/);
      }
    }
  });

  it('leaves out no rank on the way down its headings', () => {
    const ranks = named(page, 'h1', 'h2', 'h3', 'h4').map(({ name }) => Number(name.slice(1)));
    expect(ranks[0]).toBe(1);
    ranks.forEach((rank, index) => {
      expect(rank - (ranks[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('tells for each figure which indicator it is of', () => {
    const figures = all(page, ({ attributes }) => 'data-indicator' in attributes);
    const pieces = brief.blocks.flatMap(piecesOf).filter(({ indicator }) => indicator !== undefined);
    expect(figures.map((figure) => [figure.attributes['data-indicator'], textOf(figure)])).toEqual(
      pieces.map(({ indicator, text }) => [indicator, text]),
    );
  });

  it('uses no id twice and has a target for each link', () => {
    const ids = all(page, ({ attributes }) => 'id' in attributes).map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of named(page, 'a')) expect(ids).toContain(attributes['href']?.slice(1));
  });
});

describe('a page', () => {
  const page = read(writeHtml(everything, press));
  const meta = (name: string): string | undefined =>
    named(page, 'meta').find(({ attributes }) => attributes['name'] === name)?.attributes['content'];

  it.each([
    ['zh', undefined, 'zh-CN'],
    ['en', undefined, 'en-US'],
    ['en', true, 'en-GB'],
  ] as const)('in %s (British: %s) says that it is %s', (language, british, tag) => {
    const html = writeHtml({ ...everything, language, ...(british && { british }) }, press);
    expect(named(read(html), 'html')[0]?.attributes['lang']).toBe(tag);
  });

  it('says what it is: title, description, author, date, report', () => {
    expect(named(page, 'title').map(textOf)[0]).toBe('All');
    expect([meta('description'), meta('author'), meta('dcterms.issued'), meta('jianbao-report')]).toEqual([
      'One of everything',
      'Office',
      '2025-01-20',
      'everything',
    ]);
    expect(meta('viewport')).toContain('width=device-width');
    expect(writeHtml(briefIn('en'), press)).not.toContain('dcterms.issued');
  });

  it('has the lines of the layout around the text, and the picture of the house in itself', () => {
    const [header, footer] = [named(page, 'header')[0], named(page, 'footer')[0]];
    if (!header || !footer) throw new Error('no header or no footer');
    expect(textOf(header).replace(/\s+/g, ' ').trim()).toBe('PRESS January 20');
    expect(textOf(footer).replace(/\s+/g, ' ').trim()).toBe('A & B END');
    const [logo] = named(header, 'img');
    expect(logo?.attributes).toMatchObject({ alt: 'The "House"', src: 'data:image/png;base64,iVBORw==' });
    expect(writeHtml(briefIn('en'), gbt9704)).not.toMatch(/<header|<footer/);
  });

  it('links each note from its mark and back', () => {
    const marks = all(page, ({ attributes }) => attributes['role'] === 'doc-noteref');
    const backs = all(page, ({ attributes }) => attributes['role'] === 'doc-backlink');
    expect(marks.map(({ attributes }) => [attributes['id'], attributes['href']])).toEqual([
      ['ref-1', '#note-1'],
      ['ref-2', '#note-2'],
    ]);
    expect(backs.map(({ attributes }) => attributes['href'])).toEqual(['#ref-1', '#ref-2']);
    const notes = all(page, ({ attributes }) => attributes['role'] === 'doc-endnotes').flatMap((list) =>
      named(list, 'li'),
    );
    expect(notes.map(({ attributes }) => attributes['id'])).toEqual(['note-1', 'note-2']);
    // The words of the source are Chinese in an English brief.
    expect(notes.map((note) => named(note, 'span')[0]?.attributes['lang'])).toEqual(['zh-CN', undefined]);
  });

  it('marks the heads of tables for columns and rows, never a figure', () => {
    const heads = named(page, 'th').map((cell) => [textOf(cell), cell.attributes['scope']]);
    expect(heads.slice(0, 3)).toEqual([
      ['Indicator', 'col'],
      ['Figure', 'col'],
      ['Sales', 'row'],
    ]);
    expect(named(page, 'table')[0]?.attributes['class']).toBe('panel');
  });

  it('lets a table that may be too wide for a phone scroll in its own box', () => {
    const boxes = all(page, ({ attributes }) => attributes['role'] === 'region');
    expect(boxes.map(({ attributes }) => attributes['tabindex'])).toEqual(['0']);
  });

  it('shows a chart with its words and the indicators behind it', () => {
    const [figure] = named(page, 'figure');
    if (!figure) throw new Error('no figure');
    expect(figure.attributes['data-indicators']?.split(' ')).toEqual(chart.points.map(({ indicator }) => indicator));
    expect(named(figure, 'desc').map(textOf)).toEqual([chart.alt, chart.alt]);
  });

  it('says of both columns which language they are in', () => {
    const [columns] = all(page, ({ attributes }) => attributes['class'] === 'columns');
    if (!columns) throw new Error('no columns');
    expect(named(columns, 'th', 'td').map(({ attributes }) => attributes['lang'])).toEqual([
      'zh-CN',
      'en-US',
      'zh-CN',
      'en-US',
    ]);
  });

  it('gives a heading that skips a rank the look of its depth', () => {
    const headings = named(page, 'h1', 'h2', 'h3', 'h4').map(({ name, attributes }) => [name, attributes['class']]);
    expect(headings.slice(0, 5)).toEqual([
      ['h1', undefined],
      ['h2', undefined],
      ['h3', 'depth-4'],
      ['h3', 'depth-4'],
      ['h3', undefined],
    ]);
  });
});

describe('words that mean something to HTML', () => {
  const hostile = `</style></title><script>alert(1)</script> & "x" 'y' <img src=x onerror=y> ]]> -->`;

  it('are only words wherever a brief has them', () => {
    const pieces = [say(hostile, { indicator: hostile, note: hostile, strong: true })];
    const brief: Brief = {
      ...everything,
      title: hostile,
      subject: hostile,
      publisher: hostile,
      reportId: hostile,
      matter: { kicker: hostile, contact: hostile, masthead: hostile, issuer: hostile },
      logo: { bytes: new Uint8Array(5), kind: 'jpeg', width: 1, height: 1, alt: hostile },
      blocks: [
        { type: 'heading', depth: 1, children: pieces },
        { type: 'table', rows: [[pieces], [pieces]] },
        { type: 'list', items: [pieces] },
        { type: 'quote', children: pieces },
        { type: 'columns', rows: [[[paragraph(...pieces)], [paragraph(...pieces)]]] },
        {
          type: 'chart',
          chart: {
            ...chart,
            title: hostile,
            alt: hostile,
            points: chart.points.map((point) => ({ ...point, label: hostile, indicator: hostile })),
          },
        },
      ],
    };
    for (const layout of Object.values(LAYOUTS)) {
      const html = writeHtml(brief, layout);
      expect(html).not.toContain('<script');
      expect(html).not.toContain('<img src=x');
      const page = read(html);
      expect(named(page, 'title').map(textOf)[0]).toBe(hostile);
      expect(named(page, 'h1').map(textOf)[0]).toContain(hostile);
    }
  });

  it('end neither the style sheet nor its strings when a layout has them', () => {
    const name = '"</style><script>\\';
    const layout: Layout = {
      ...gbt9704,
      pageNumber: { before: name, after: '\n', outer: true },
      styles: {
        ...gbt9704.styles,
        body: { ...gbt9704.styles.body, face: { latin: name, eastAsia: name }, color: '}x{' },
      },
    };
    const html = writeHtml(briefIn('zh'), layout);
    expect(html).not.toContain('<script');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(styleOf(html)).toContain('"\\22 \\3c /style\\3e \\3c script\\3e \\5c "');
    expect(styleOf(html)).not.toContain('}x{');
  });

  it('are left out where no page can hold them', () => {
    const html = writeHtml({ ...everything, blocks: [paragraph(say('a\u0000b\u{FFFE}c'))] }, press);
    expect(named(read(html), 'p').map(textOf)).toContain('abc');
  });
});

describe('the style sheets', () => {
  it('differ from layout to layout in paper, faces and colours', () => {
    const sheets = Object.values(LAYOUTS).map((layout) => styleOf(writeHtml(everything, layout)));
    expect(new Set(sheets).size).toBe(4);
    expect(sheets.map((sheet) => /@page\{size:([^;]+)/.exec(sheet)?.[1])).toEqual([
      '595.3pt 841.9pt',
      '595.3pt 841.9pt',
      '595.3pt 841.9pt',
      '841.9pt 595.3pt',
    ]);
    expect(styleOf(writeHtml(everything, bulletin))).toContain('D7000F');
  });

  it('count the headings of official documents in Chinese and leave the others alone', () => {
    const official = styleOf(writeHtml(everything, gbt9704));
    expect(official).toContain('content:counter(n2,cjk-ideographic) "、"');
    expect(official).toContain('content:"（" counter(n3,cjk-ideographic) "）"');
    expect(official).toContain('content:counter(n4) "."');
    expect(official).toContain('"— " counter(page) " —"');
    for (const layout of [press, parallel])
      expect(styleOf(writeHtml(everything, layout))).not.toContain('content:counter(n');
  });

  it('know a night where the layout is not one of paper', () => {
    const atNight = (layout: Layout): boolean =>
      /prefers-color-scheme:dark\)\{:root/.test(styleOf(writeHtml(everything, layout)));
    expect(Object.values(LAYOUTS).map((layout) => [layout.id, atNight(layout)])).toEqual([
      ['gbt9704', false],
      ['bulletin', false],
      ['press', true],
      ['parallel', true],
    ]);
  });

  it.each([press, parallel])('keep every ink of $id readable by day and by night (WCAG 2, 1.4.3)', (layout) => {
    const { styles, table, front, end } = layout;
    const inks = [...Object.values(styles).flat(), ...[...front, ...end].map(({ style }) => style)].map(
      ({ color }) => color ?? '000000',
    );
    for (const ground of ['FFFFFF', table.headFill ?? 'FFFFFF', table.panelFill ?? 'FFFFFF']) {
      for (const ink of new Set([...inks, 'B42318', ...layout.chart.colors])) {
        // The greys of page numbers stand on bare paper only.
        if (ink === styles.pageNumber.color && ground !== 'FFFFFF') continue;
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        expect(contrast(turned(ink), turned(ground)), `${ink} on ${ground} by night`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe('the picture of the house', () => {
  it.each(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar', '\xFF\xFE\x00'])('is written in base 64: %j', (text) => {
    expect(base64(Uint8Array.from(text, (sign) => sign.charCodeAt(0)))).toBe(btoa(text));
  });
});

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
