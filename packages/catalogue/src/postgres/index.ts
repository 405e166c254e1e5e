// A PostgreSQL database as a catalogue, for very many reports and for many processes at once.

export { openPostgres, type PostgresCatalogue, type PostgresOptions } from './open.ts';
export type { Checked } from './prepare.ts';
export { type BriefJob, type BriefQueue, keyOf, openBriefQueue, type QueueOptions } from './queue.ts';
