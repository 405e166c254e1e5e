// What is called so at a place, in every period.

import type { Stated } from '@jianbao/core';
import { assembled, type FigureRow, type HeadRow, ordered } from './assemble.ts';
import { COUNTS } from './counts.ts';
import type { Statement } from './pool.ts';
import type { Remembered } from './remembered.ts';
import type { Sight } from './sight.ts';

const FIGURES: Statement = {
  name: 'jianbao_history',
  text: `select i.version, i.ordinal, i.record, v.seq, v.id, v.version as number, v.place, v.period, v.head,
      v.source_file as file
    from (select id from jianbao.label where zh = $1
      union select label from jianbao.label_waiting where zh = $1) l
    join jianbao.indicator i on i.label = l.id and i.place = $2
    join jianbao.report_version v on v.seq = i.version
    where ${COUNTS} order by i.year desc limit 1000`,
};

type Row = FigureRow & Omit<HeadRow, 'version'> & { readonly number: number };

export async function readHistory(sight: Sight, label: string, place: string, known: Remembered): Promise<Stated[]> {
  const rows = await sight.rows<Row>(FIGURES, [label, place]);
  const heads = new Map(rows.map(({ number, ...row }) => [row.seq, { ...row, version: number }]));
  return assembled(rows, [...heads.values()], known)
    .flatMap((report) => report.indicators.map((indicator) => ({ report, indicator })))
    .toSorted(
      (one, other) => ordered(other.indicator.period, one.indicator.period) || ordered(one.report.id, other.report.id),
    );
}
