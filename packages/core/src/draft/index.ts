// Drafting a report from its text, adding to an edited one, and what still needs a person. Apart from the main entry:
// only those who draft pay for the termbase, the romanizer and the table of places.

export { type Coverage, coverageOf } from './coverage.ts';
export { type Doubt, type DoubtKind, doubtsOf } from './doubts.ts';
export { type Draft, type DraftOptions, DraftError, draftReport, MOST_FIGURES } from './draft.ts';
export { type Conflict, type Merged, mergeDraft } from './merge.ts';
export { writeReport } from './write-yaml.ts';
