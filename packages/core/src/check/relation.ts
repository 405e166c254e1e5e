// Whether a figure is what was reached, by how much something changed, or what part it is of a whole. Rose to and rose
// by, 增至 and 增加了, 占 and 增长 are what translators confuse.

import type { Relation } from './item.ts';

const CHINESE: readonly (readonly [words: RegExp, relation: Relation])[] = [
  [
    /(?:[降增升减扩涨跌]|提高|提升|下降|上升|增加|增长|减少|扩大|降低|回落|压缩|缩短|上涨)(?:到|至)(?:了|约|近)?(?:(?:19|20)\d\d年的?|目前的|现在的)?(?:每[人月年户亩天日])*$/,
    'level',
  ],
  [
    /(?:增长|增加|提高|提升|上升|上涨|下降|减少|降低|下跌|回落|压减|压缩|缩短)了?(?:约|近|超过|超)?(?:每[人月年户亩天日])*$/,
    'change',
  ],
  [/(?:占[^，。；]{0,20}(?:的|比重(?:为|达|达到)?)|占(?:比)?(?:为|达|达到)?|比重(?:为|达|达到)?)$/, 'share'],
];

/** From the words before a figure in a Chinese clause. */
export function chineseRelation(before: string): Relation | undefined {
  return CHINESE.find(([words]) => words.test(before))?.[1];
}

const VERBS =
  '(?:ros[ei]|risen|rising|grew|grown|growing|increas(?:ed|es|e|ing)|climbed|expanded|expanding|jumped|surged|raised|raising|lifted|boosted|f[ea]ll(?:en|s)?|falling|dropped|dropping|declined|declining|decreas(?:ed|es|e|ing)|shr[au]nk|cut|reduced|lowered|slashed|trimmed|shortened|narrowed|gone up|went up|up|down)';
const ENGLISH: readonly (readonly [words: RegExp, relation: Relation])[] = [
  [/\b(?:raised|lifted|boosted|increased|cut|reduced|lowered|brought) (?:[a-z’'-]+ ){1,7}to $/, 'level'],
  [new RegExp(`\\b${VERBS}(?: [a-z]+ly)? to (?:a record |a new high of |just |only )?$`), 'level'],
  [
    new RegExp(`\\b${VERBS}(?: [a-z]+ly)?(?: year on year| annually)? by (?:an average of |a further |another )?$`),
    'change',
  ],
  [
    /\b(?:account(?:s|ed|ing) for|ma(?:de|ke|kes|king) up|represent(?:s|ed|ing)|constitut(?:ed|es|ing)) (?:about |some )?$/,
    'share',
  ],
];

/** From the words before a figure in an English clause. */
export function englishRelation(before: string): Relation | undefined {
  const lower = before.toLowerCase();
  return ENGLISH.find(([words]) => words.test(lower))?.[1];
}
