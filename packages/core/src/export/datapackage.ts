// The datapackage.json beside the CSV: what its columns are, and what its reports, in the words of Data Package.

import type { Localized, Report } from '../report/model.ts';
import { BOUND_CODES, DIRECTION_CODES, FORM_CODES, MEASURE_CODES, STATUS_CODES } from './codes.ts';
import { COLUMN_WORDS } from './column-words.ts';
import { COLUMNS, type Column } from './columns.ts';
import { reportTables } from './report-tables.ts';
import { utf8Length } from './utf8.ts';

export interface DataPackageOptions {
  /** File name of the CSV, beside the datapackage.json. */
  readonly path?: string;
  /** Of the package: lower-case letters, digits, `.`, `_` and `-`. */
  readonly name?: string;
  readonly title?: string;
  readonly description?: string;
  /** The CSV as written, byte order mark included: its size in UTF-8 is stated. */
  readonly csv?: string;
  /** The size in its stead, where the CSV was never one string. */
  readonly bytes?: number;
  /** The SHA-256 of the stored bytes in hexadecimal; a pure function has no hash to hand, so the caller gives it. */
  readonly sha256?: string;
  /** The reports of the figures: then their titles, publishers, sections and themes stand in the package too. */
  readonly reports?: readonly Report[];
}

const CODES: Readonly<Record<string, Readonly<Record<string, Localized>>>> = {
  form: FORM_CODES,
  bound: BOUND_CODES,
  measure: MEASURE_CODES,
  direction: DIRECTION_CODES,
  status: STATUS_CODES,
};

const GUARD =
  'A text cell that would open a formula in a spreadsheet begins with an apostrophe (’ in its straight form, U+0027). ' +
  'To undo it, drop the first apostrophe of a text cell in which, behind any apostrophes, blanks and unseen characters, ' +
  'comes one of = + - @ ＝ ＋ － ＠, or a control character. Numbers are never changed, nor is the column value_text.';

/**
 * The JSON text of datapackage.json: version 2, with what version 1 calls the same things.
 * @see https://datapackage.org/standard/data-package/
 * @see https://specs.frictionlessdata.io/tabular-data-resource/
 */
export function writeDataPackage(options: DataPackageOptions = {}): string {
  const { path = 'figures.csv', name = 'figures', title, description, csv, sha256, reports = [] } = options;
  const bytes = options.bytes ?? (csv === undefined ? undefined : utf8Length(csv));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    resources: [
      {
        $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
        profile: 'tabular-data-resource',
        type: 'table',
        name,
        path,
        description: GUARD,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        ...(bytes !== undefined && { bytes }),
        ...(sha256 !== undefined && { hash: `sha256:${sha256.toLowerCase()}` }),
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: COLUMNS.map(field),
          primaryKey: ['report', 'indicator'],
          missingValues: [''],
          ...(reports.length > 0 && {
            foreignKeys: [{ fields: ['report'], reference: { resource: 'reports', fields: ['id'] } }],
          }),
        },
      },
      ...(reports.length > 0 ? reportTables(reports) : []),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function field({ name, type, codes, required }: Column): object {
  const { title, meaning } = COLUMN_WORDS[name];
  const constraints = { ...(required && { required }), ...(codes && { enum: codes }) };
  return {
    name,
    type,
    title: `${title.zh} · ${title.en}`,
    description: `${meaning.zh} ${meaning.en}${explained(name)}`,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** What each code of a column means: over = 超过, more than. */
function explained(name: string): string {
  const codes = Object.entries(CODES[name] ?? {});
  return codes.length === 0 ? '' : ` ${codes.map(([code, { zh, en }]) => `${code} = ${zh}, ${en}`).join('; ')}.`;
}
