// Plural nouns as they stand before another noun: roads → road.

/** Nouns that keep their s, or their form, before another noun. */
const KEPT = new Set(
  'people goods sales news series species gas logistics electronics sports arts statistics economics works premises savings means headquarters customs textiles process access business campus census status virus mass progress congress glass class less pass press express bus plus apparatus consensus sheep poultry cattle livestock fitness wellness tourism analysis basis crisis emphasis happiness illness services drugs chemicals materials women affairs funds'.split(
    ' ',
  ),
);
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['services', 'service'],
  ['drugs', 'drug'],
  ['funds', 'fund'],
  ['buses', 'bus'],
  ['campuses', 'campus'],
  ['businesses', 'business'],
  ['viruses', 'virus'],
  ['leaves', 'leaf'],
  ['shelves', 'shelf'],
  ['gases', 'gas'],
]);

/** The last noun of a phrase in the singular, and every noun joined to it by “and”. */
export function singular(noun: string): string {
  const words = noun.split(' ');
  return words
    .map((word, index) => (index === words.length - 1 || words[index + 1] === 'and' ? singularWord(word) : word))
    .join(' ');
}

function singularWord(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (KEPT.has(word) || !/[a-z]{2}s$/.test(word) || word.endsWith('ss') || /[’']s$|s’$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
