// Our page in Slack: the App Home of one person.

import type { types } from '@slack/bolt';
import type { Home, HomeSection } from '../chat/home.ts';
import { drawButtons } from './blocks.ts';

const MOST_BLOCKS = 100;
const LONGEST_HEADING = 150;

export function drawHome({ title, sections }: Home): types.HomeView {
  const blocks = [heading(title), ...sections.flatMap(drawSection)];
  return { type: 'home', blocks: blocks.slice(0, MOST_BLOCKS) };
}

function drawSection({ heading: name, lines, buttons }: HomeSection, at: number): types.KnownBlock[] {
  const elements: types.RichTextText[] = [
    { type: 'text', text: name, style: { bold: true } },
    ...lines.map((line): types.RichTextText => ({ type: 'text', text: `\n${line}` })),
  ];
  return [
    ...(at === 0 ? [] : [{ type: 'divider' } as const]),
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] },
    ...(buttons.length > 0 ? [drawButtons(buttons, `home${at}`)] : []),
  ];
}

function heading(text: string): types.HeaderBlock {
  const short = [...text].slice(0, LONGEST_HEADING).join('');
  return { type: 'header', text: { type: 'plain_text', text: short, emoji: false } };
}
