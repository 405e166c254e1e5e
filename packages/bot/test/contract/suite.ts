// All that holds of every surface, whatever it is drawn with: one suite, run over each.

import { describe } from 'vitest';
import { handsOverBriefs } from './briefs.ts';
import { sameConversations } from './conversations.ts';
import { keepsEmbargoes } from './embargo.ts';
import { rememberedApart } from './memory.ts';
import { survivesOddInput } from './odd-input.ts';
import { keepsRecord } from './record.ts';
import type { Surface } from './surface.ts';
import { shownVerbatim } from './verbatim.ts';

export function holdsOn(surface: Surface): void {
  describe(surface.name, () => {
    sameConversations(surface);
    rememberedApart(surface);
    shownVerbatim(surface);
    survivesOddInput(surface);
    keepsEmbargoes(surface);
    keepsRecord(surface);
    handsOverBriefs(surface);
  });
}
