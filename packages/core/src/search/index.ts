// For stores of many reports: what to index of a report, what a question needs of it, and how it is answered in steps.

export { reading } from '../ask/ask.ts';
export { indexPlaces, keyOfPlace, type PlaceIndex, placeKey } from '../ask/place-names.ts';
export { firstOf } from '../ask/first-of.ts';
export { includesSorted } from '../ask/sorted.ts';
export { inheritLexicon, type Lexicon, lexiconOf, nameOf } from '../ask/lexicon.ts';
export { keysOfIndicator, keysOfPlace, keysOfText, type Needs, needsOf, topicKeys } from './needs.ts';
export {
  type IndicatorRecord,
  indicatorOf,
  indicatorRecord,
  type QuantityRecord,
} from '../report/record.ts';
