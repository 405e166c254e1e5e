// A contradiction of the source in words, with the places of its figures.

import type { Doubt } from '@jianbao/core/draft';
import type { Say } from '@jianbao/locales';

/** One line: what does not agree, each figure with its label and its code point. */
export function doubtText({ kind, figures }: Doubt, say: Say): string {
  const places = figures.map(({ label, surface, start }) => say('doubt.place', { label: label ?? '', surface, start }));
  return say(`doubt.${kind}`, { figures: places.join(say('doubt.between')) });
}
