// What time has done since the last write: embargoes that have ended, and versions that others have replaced.

import { removeFromIndex } from './index-rows.ts';
import { releaseLabels } from './labels.ts';
import { type Client, rowsOf, type Statement } from './pool.ts';

const DUE: Statement = {
  name: 'jianbao_sweep_due',
  text: `select seq from jianbao.report_version where visible_from > '-infinity' and visible_from <= now()`,
};

const OPENED: Statement = {
  name: 'jianbao_sweep_opened',
  text: `with a as (update jianbao.indicator set visible_from = '-infinity' where version = any($1::int[])),
      b as (update jianbao.place_name set visible_from = '-infinity' where version = any($1::int[])),
      c as (update jianbao.topic set visible_from = '-infinity' where version = any($1::int[]))
    update jianbao.report_version set visible_from = '-infinity' where seq = any($1::int[])`,
};

const PAST: Statement = {
  name: 'jianbao_sweep_past',
  text: `select seq from jianbao.report_version where indexed and visible_until < 'infinity' and visible_until <= now()`,
};

/** Changes nothing that anybody sees: it moves what all may see by now to where it is found fastest. */
export async function sweep(client: Client): Promise<void> {
  const due = (await rowsOf<{ seq: number }>(client, DUE, [])).map(({ seq }) => seq);
  if (due.length > 0) {
    await releaseLabels(client, due);
    await rowsOf(client, OPENED, [due]);
  }
  await removeFromIndex(
    client,
    (await rowsOf<{ seq: number }>(client, PAST, [])).map(({ seq }) => seq),
  );
}
