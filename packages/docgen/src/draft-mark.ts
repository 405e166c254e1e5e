// What a brief says of figures that software drafted and nobody has approved.

import type { Report } from '@jianbao/core';
import type { Say } from '@jianbao/locales';
import { type Block, type Brief, indicatorsShown } from './brief.ts';

/** Stands behind every figure that has not been approved. */
export const DRAFT_MARK = '†';

/** The brief with a notice under its title, when it shows a draft. */
export function withNotice(brief: Brief, report: Report, say: Say): Brief {
  const shown = indicatorsShown(brief);
  const drafts = report.indicators.filter(({ id, draft }) => draft && shown.has(id)).length;
  if (drafts === 0) return brief;
  const text = say('brief.draft', { count: drafts, total: shown.size, mark: DRAFT_MARK });
  const notice: Block = { type: 'paragraph', children: [{ text, strong: true }] };
  const title = brief.blocks.findIndex((block) => block.type === 'heading' && block.depth === 1);
  return { ...brief, blocks: [...brief.blocks.slice(0, title + 1), notice, ...brief.blocks.slice(title + 1)] };
}
