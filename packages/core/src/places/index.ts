// Places: every division of China at county level and above, how they lie in each other, and words that name them.

export { contains, type Division, type Level } from './division.ts';
export { allPlaces, childrenOf, formerPlaces, placeByCode, todayOf, withinOf } from './gazetteer.ts';
export { type PlaceHint, type ResolvedPlace, resolvePlace } from './resolve.ts';
export { findPlaces, type PlaceMention } from './find.ts';
export { reportPlace } from './report-place.ts';
export { type PlaceDoubt, type PlaceDoubtKind, placeDoubts } from './doubts.ts';
