// Each published limit holds at n and complains at n + 1; Slack's own words say what and where.

import { describe, expect, test } from 'vitest';
import { complaintsAboutMessage, complaintsAboutView, worded } from './limits.ts';

type Block = Readonly<Record<string, unknown>>;

const of = (length: number): string => '字'.repeat(length);
const plain = (length: number): Block => ({ type: 'plain_text', text: of(length) });
const mrkdwn = (length: number): Block => ({ type: 'mrkdwn', text: of(length) });
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const button = (more: Block = {}): Block => ({ type: 'button', text: plain(2), ...more });
const actions = (...elements: readonly Block[]): Block => ({ type: 'actions', elements });
const option = (more: Block = {}): Block => ({ text: plain(2), value: 'v', ...more });
const options = (count: number): Block[] => times(count, () => option());
const menu = (more: Block): Block => actions({ type: 'static_select', options: options(1), ...more });
const overflow = (count: number): Block => actions({ type: 'overflow', options: options(count) });
const confirm = (more: Block): Block => actions(button({ confirm: { text: mrkdwn(2), ...more } }));
const image = (more: Block = {}): Block => ({
  type: 'image',
  image_url: 'https://example.com/a.png',
  alt_text: '图',
  ...more,
});
const cell = (length = 1): Block => ({ type: 'raw_text', text: of(length) });
const table = (rows: number, columns: number): Block => ({
  type: 'table',
  rows: times(rows, () => times(columns, () => cell())),
});
const data = (rows: number, columns: number, length = 1): Block => ({
  type: 'data_table',
  caption: '表',
  rows: times(rows, () => times(columns, () => cell(length))),
});
const input = (element: Block, more: Block = {}): Block => ({ type: 'input', label: plain(2), element, ...more });
const typed = (more: Block): Block => input({ type: 'plain_text_input', ...more });
const feedback = (more: Block): Block => {
  const thumb = { text: plain(2), value: 'v' };
  const pair = { type: 'feedback_buttons', positive_button: { ...thumb, ...more }, negative_button: thumb };
  return { type: 'context_actions', elements: [pair] };
};

const complaints = (...blocks: readonly Block[]): string[] =>
  complaintsAboutMessage({ text: '答', blocks }).map(worded);

/** A limit, and the block that stands at this number. */
const limits: readonly (readonly [name: string, limit: number, at: (n: number) => Block])[] = [
  ['characters in a section', 3000, (n) => ({ type: 'section', text: mrkdwn(n) })],
  ['fields in a section', 10, (n) => ({ type: 'section', fields: times(n, () => plain(1)) })],
  ['characters in a field', 2000, (n) => ({ type: 'section', fields: [plain(n)] })],
  ['characters in a header', 150, (n) => ({ type: 'header', text: plain(n) })],
  ['elements in a context', 10, (n) => ({ type: 'context', elements: times(n, () => mrkdwn(1)) })],
  ['elements in actions', 25, (n) => actions(...times(n, () => button()))],
  ['elements in context_actions', 5, (n) => ({ type: 'context_actions', elements: times(n, icon) })],
  ['characters on a button', 75, (n) => actions(button({ text: plain(n) }))],
  ['characters in a button’s value', 2000, (n) => actions(button({ value: of(n) }))],
  ['characters in a button’s url', 3000, (n) => actions(button({ url: of(n) }))],
  ['characters in an accessibility_label', 75, (n) => actions(button({ accessibility_label: of(n) }))],
  ['characters in an action_id', 255, (n) => actions(button({ action_id: of(n) }))],
  ['characters in a block_id', 255, (n) => ({ type: 'divider', block_id: of(n) })],
  ['characters in an option', 75, (n) => menu({ options: [option({ text: plain(n) })] })],
  ['characters in an option’s value', 150, (n) => menu({ options: [option({ value: of(n) })] })],
  ['characters in an option’s description', 75, (n) => menu({ options: [option({ description: plain(n) })] })],
  ['options in a menu', 100, (n) => menu({ options: options(n) })],
  ['groups in a menu', 100, (n) => menu({ options: undefined, option_groups: times(n, () => group(1)) })],
  ['options in a group', 100, (n) => menu({ options: undefined, option_groups: [group(n)] })],
  ['characters in a placeholder', 150, (n) => menu({ placeholder: plain(n) })],
  ['options in an overflow menu', 5, overflow],
  ['checkboxes', 10, (n) => actions({ type: 'checkboxes', options: options(n) })],
  ['radio buttons', 10, (n) => actions({ type: 'radio_buttons', options: options(n) })],
  ['characters in the title of a confirmation', 100, (n) => confirm({ title: plain(n) })],
  ['characters in a confirmation', 300, (n) => confirm({ text: plain(n) })],
  ['characters on its yes', 30, (n) => confirm({ confirm: plain(n) })],
  ['characters on its no', 30, (n) => confirm({ deny: plain(n) })],
  ['characters in alt_text', 2000, (n) => image({ alt_text: of(n) })],
  ['characters in an image_url', 3000, (n) => image({ image_url: of(n) })],
  ['characters in the title of an image', 2000, (n) => image({ title: plain(n) })],
  ['rows of a table', 100, (n) => table(n, 2)],
  ['columns of a table', 20, (n) => table(2, n)],
  ['column_settings', 20, (n) => ({ ...table(2, 20), column_settings: times(n, () => ({ align: 'right' })) })],
  ['rows of a data_table', 201, (n) => data(n, 2)],
  ['columns of a data_table', 20, (n) => data(2, n)],
  ['rows on a page of it', 100, (n) => ({ ...data(2, 2), page_size: n })],
  ['characters in markdown', 12_000, (n) => ({ type: 'markdown', text: of(n) })],
  ['segments of a pie', 12, (n) => pie(times(n, (at) => ({ label: `${at}`, value: 1 })))],
  ['characters in its labels', 20, (n) => pie([{ label: of(n), value: 1 }])],
  ['series of a line', 12, (n) => line(n, 1)],
  ['points on a line', 20, (n) => line(1, n)],
  ['characters in an alert', 200, (n) => ({ type: 'alert', text: mrkdwn(n) })],
  ['characters in the title of a card', 150, (n) => ({ type: 'card', title: mrkdwn(n) })],
  ['characters in the body of a card', 200, (n) => ({ type: 'card', body: mrkdwn(n) })],
  ['buttons on a card', 3, (n) => ({ type: 'card', actions: times(n, () => button()) })],
  [
    'cards in a carousel',
    10,
    (n) => ({ type: 'carousel', elements: times(n, () => ({ type: 'card', title: mrkdwn(1) })) }),
  ],
  [
    'blocks in a container',
    10,
    (n) => ({ type: 'container', title: plain(1), child_blocks: times(n, () => ({ type: 'divider' })) }),
  ],
  ['characters in the label of an input', 2000, (n) => input({ type: 'plain_text_input' }, { label: plain(n) })],
  ['characters in its hint', 2000, (n) => input({ type: 'plain_text_input' }, { hint: plain(n) })],
  ['the most that an input may allow', 3000, (n) => typed({ max_length: n })],
  ['files in an input', 10, (n) => input({ type: 'file_input', max_files: n })],
  ['characters on a thumb', 75, (n) => feedback({ text: plain(n) })],
  ['characters in its value', 2000, (n) => feedback({ value: of(n) })],
  ['characters in the title of a video', 200, (n) => video({ title: plain(n) })],
  ['characters in the name of its author', 50, (n) => video({ author_name: of(n) })],
];

function pie(segments: readonly Block[]): Block {
  return { type: 'data_visualization', title: '图', chart: { type: 'pie', segments } };
}
function line(count: number, points: number): Block {
  const categories = times(points, String);
  const data = categories.map((label) => ({ label, value: -1 }));
  const series = times(count, (at) => ({ name: `${at}`, data }));
  const chart = { type: 'line', series, axis_config: { categories } };
  return { type: 'data_visualization', title: '图', chart };
}
function icon(): Block {
  return { type: 'icon_button', icon: 'trash', text: plain(2) };
}
function group(count: number): Block {
  return { label: plain(2), options: options(count) };
}
function video(more: Block): Block {
  const address = 'https://example.com/v';
  return { type: 'video', video_url: address, thumbnail_url: address, alt_text: '片', title: plain(1), ...more };
}

test.each(limits)('%s: %i and no more', (_, limit, at) => {
  expect(complaints(at(limit))).toEqual([]);
  expect(complaints(at(limit + 1))).not.toEqual([]);
});

describe('a message', () => {
  const divider = (): Block => ({ type: 'divider' });
  test('has 50 blocks and no more', () => {
    expect(complaints(...times(50, divider))).toEqual([]);
    expect(complaints(...times(51, divider))).toEqual(['[ERROR] no more than 50 items allowed [json-pointer:/blocks]']);
  });

  test('has 40,000 characters of text; more is cut, not refused', () => {
    expect(complaintsAboutMessage({ text: of(40_000) })).toEqual([]);
    expect(complaintsAboutMessage({ text: of(40_001) })).toMatchObject([{ pointer: '/text' }]);
    expect(complaintsAboutMessage({ text: of(40_001) })[0]?.error).toBeUndefined();
  });

  test('has blocks of 13,200 characters together', () => {
    const sections = (...lengths: number[]) => lengths.map((length) => ({ type: 'section', text: mrkdwn(length) }));
    expect(complaints(...sections(3000, 3000, 3000, 3000, 1200))).toEqual([]);
    const long = complaintsAboutMessage({ text: '答', blocks: sections(3000, 3000, 3000, 3000, 1201) });
    expect(long.map(({ error }) => error)).toEqual(['msg_blocks_too_long']);
  });

  test('shares 12,000 characters among its markdown blocks', () => {
    const markdown = (length: number) => ({ type: 'markdown', text: of(length) });
    expect(complaints(markdown(6000), markdown(6000))).toEqual([]);
    expect(complaints(markdown(6000), markdown(6001))).toHaveLength(1);
  });

  test('has one table', () => {
    const two = complaintsAboutMessage({ text: '答', blocks: [table(1, 1), table(1, 1)] });
    expect(two.map(({ error }) => error)).toEqual(['invalid_attachments']);
  });

  test('with blocks says its text too', () => {
    expect(complaintsAboutMessage({ blocks: [divider()] })).toMatchObject([{ pointer: '/text' }]);
  });

  test('has attachments whose blocks count as well', () => {
    const [complaint] = complaintsAboutMessage({ text: '答', attachments: [{ blocks: [{ type: 'none' }] }] });
    expect(complaint?.pointer).toBe('/attachments/0/blocks/0/type');
  });
});

describe('a view', () => {
  const modal = (more: Block = {}): Block => ({ type: 'modal', title: plain(24), blocks: [], ...more });
  const viewLimits: readonly (readonly [string, number, (n: number) => Block])[] = [
    ['blocks', 100, (n) => modal({ blocks: times(n, () => ({ type: 'divider' })) })],
    ['characters in its title', 24, (n) => modal({ title: plain(n) })],
    ['characters on its submit', 24, (n) => modal({ submit: plain(n) })],
    ['characters on its close', 24, (n) => modal({ close: plain(n) })],
    ['characters of private_metadata', 3000, (n) => modal({ private_metadata: of(n) })],
    ['characters in its callback_id', 255, (n) => modal({ callback_id: of(n) })],
    ['characters in its external_id', 255, (n) => modal({ external_id: of(n) })],
    ['blocks on the Home tab', 100, (n) => ({ type: 'home', blocks: times(n, () => ({ type: 'divider' })) })],
  ];
  test.each(viewLimits)('%s: %i and no more', (_, limit, at) => {
    expect(complaintsAboutView(at(limit))).toEqual([]);
    expect(complaintsAboutView(at(limit + 1))).not.toEqual([]);
  });

  const wrong: Readonly<Record<string, Block>> = {
    'a modal without a title': { type: 'modal', blocks: [] },
    'a Home tab with a title': { type: 'home', title: plain(1), blocks: [] },
    'a modal that asks but cannot be sent': modal({ blocks: [typed({})] }),
    'a table outside a message': modal({ blocks: [table(1, 1)] }),
    'markdown outside a message': modal({ blocks: [{ type: 'markdown', text: '字' }] }),
    'two inputs with the focus': modal({ submit: plain(2), blocks: times(2, () => typed({ focus_on_load: true })) }),
    'a view of 250 kB': modal({ blocks: times(90, () => ({ type: 'section', text: plain(1000) })) }),
    'a view of no known type': { type: 'panel', blocks: [] },
  };
  test.each(Object.entries(wrong))('is not %s', (_, view) => {
    expect(complaintsAboutView(view)).not.toEqual([]);
  });
});

describe('refused', () => {
  const quote = (...elements: readonly Block[]): Block => ({ type: 'rich_text', elements });
  const wrong: Readonly<Record<string, readonly Block[]>> = {
    'a block of no known type': [{ type: 'paragraph', text: 'x' }],
    'a type that every object has': [{ type: 'constructor' }],
    'a block without a type': [{ text: 'x' }],
    'a file, which apps only receive': [{ type: 'file', source: 'remote', external_id: 'x' }],
    'an unknown property': [{ type: 'divider', colour: 'red' }],
    'a section with nothing in it': [{ type: 'section' }],
    'an empty text': [{ type: 'section', text: mrkdwn(0) }],
    'a header with mark-up': [{ type: 'header', text: mrkdwn(2) }],
    'a button with mark-up': [actions(button({ text: mrkdwn(2) }))],
    'a button of a colour': [actions(button({ style: 'green' }))],
    'actions without elements': [actions()],
    'a button in a context': [{ type: 'context', elements: [button()] }],
    'one action_id twice in a block': [actions(button({ action_id: 'a' }), button({ action_id: 'a' }))],
    'one block_id twice': [
      { type: 'divider', block_id: 'b' },
      { type: 'divider', block_id: 'b' },
    ],
    'an empty overflow menu': [overflow(0)],
    'a menu of two lists': [menu({ option_groups: [group(1)] })],
    'a menu without a list': [menu({ options: undefined })],
    'a link in a select menu': [menu({ options: [option({ url: 'https://example.com' })] })],
    'a confirmation without words': [actions(button({ confirm: { title: plain(2) } }))],
    'an image without alt_text': [{ type: 'image', image_url: 'https://example.com/a.png' }],
    'an image from two places': [image({ slack_file: { id: 'F1' } })],
    'a ragged table': [{ type: 'table', rows: [[cell()], [cell(), cell()]] }],
    'an empty cell': [{ type: 'table', rows: [[cell(0)]] }],
    'a data_table of one row': [data(1, 1)],
    'a data_table of 20,001 characters': [{ ...data(2, 1), rows: [[cell(1)], [cell(20_000)]] }],
    'rich text outside a section': [quote({ type: 'text', text: 'x' })],
    'a quote inside a section': [
      quote({ type: 'rich_text_section', elements: [{ type: 'rich_text_quote', elements: [] }] }),
    ],
    'an empty piece of rich text': [quote({ type: 'rich_text_quote', elements: [{ type: 'text', text: '' }] })],
    'a style of no known name': [
      quote({ type: 'rich_text_section', elements: [{ type: 'text', text: 'x', style: { loud: true } }] }),
    ],
    'a list of bare text': [
      quote({ type: 'rich_text_list', style: 'bullet', elements: [{ type: 'text', text: 'x' }] }),
    ],
    'an emoji in preformatted text': [
      quote({ type: 'rich_text_preformatted', elements: [{ type: 'emoji', name: 'smile' }] }),
    ],
    'a number input upside down': [
      input({ type: 'number_input', is_decimal_allowed: true, min_value: '2', max_value: '1' }),
    ],
  };
  test.each(Object.entries(wrong))('%s', (_, blocks) => {
    expect(complaints(...blocks)).not.toEqual([]);
  });

  test('in Slack’s words, at its place', () => {
    expect(complaints({ type: 'divider' }, { type: 'section', text: mrkdwn(3001) })).toEqual([
      '[ERROR] must be less than 3001 characters [json-pointer:/blocks/1/text/text]',
    ]);
  });
});

test('a character outside the basic plane counts once', () => {
  expect(complaints({ type: 'header', text: { type: 'plain_text', text: '𠮷'.repeat(150) } })).toEqual([]);
});
