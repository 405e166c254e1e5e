// Many reports, some hundreds a transaction: what has been acknowledged is there, whole and once, whatever happens next.

import type { Kept } from '../catalogue.ts';
import { type Pool, rowsOf, type Statement } from './pool.ts';
import { type Checked, type Prepared, prepared } from './prepare.ts';
import { write } from './write.ts';

/** As many figures as make a transaction worth its while, and no more than memory bears. */
const MOST_FIGURES = 20_000;
const MOST_REPORTS = 400;

/** What the database knows of its tables, so that it looks in the right way from the first question on. */
const TIDY: Statement = {
  name: 'jianbao_tidy',
  text: `analyze jianbao.report_version, jianbao.indicator, jianbao.label, jianbao.label_key, jianbao.place_name,
    jianbao.topic, jianbao.topic_name, jianbao.topic_key`,
};

/** The next batch is made ready while one is being written. */
export async function* keepMany(pool: Pool, reports: AsyncIterable<Checked> | Iterable<Checked>): AsyncGenerator<Kept> {
  let writing: Promise<Kept[]> | undefined;
  try {
    for await (const batch of batches(reports)) {
      const done = writing;
      writing = done ? done.then(() => write(pool, batch)) : write(pool, batch);
      // Whoever waits for it gets the error; until then it is nobody's.
      writing.catch(() => undefined);
      if (done) yield* await done;
    }
    if (writing) yield* await writing;
  } finally {
    await writing?.catch(() => undefined);
  }
  await tidy(pool);
}

async function* batches(reports: AsyncIterable<Checked> | Iterable<Checked>): AsyncGenerator<Prepared[]> {
  let batch: Prepared[] = [];
  let figures = 0;
  for await (const report of reports) {
    const one = prepared(report);
    batch.push(one);
    figures += one.figures.length;
    if (figures < MOST_FIGURES && batch.length < MOST_REPORTS) continue;
    yield batch;
    batch = [];
    figures = 0;
  }
  if (batch.length > 0) yield batch;
}

async function tidy(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await rowsOf(client, TIDY, []);
  } finally {
    client.release();
  }
}
