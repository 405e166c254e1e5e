// Many reports: the interface of every home of them, and how they are asked. The homes are exports of their own:
// `@jianbao/catalogue/folder`, `@jianbao/catalogue/postgres`.

export type { Candidate, Catalogue, HeadFilter, Kept, Query, Reader, ReportHead, Version } from './catalogue.ts';
export { askCatalogue } from './ask.ts';
export { contentHash } from './content-hash.ts';
