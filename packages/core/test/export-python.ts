// Two readers of another house: the csv and json modules of Python, which keep every digit of a number.

import { execFileSync, spawnSync } from 'node:child_process';

export const PYTHON: boolean = spawnSync('python3', ['--version']).status === 0;

const CSV = `
import csv, io, json, sys
csv.field_size_limit(10**9)
text = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8-sig', newline='')
json.dump(list(csv.reader(text, strict=True)), sys.stdout)
`;
// The value of each record from its columns of numbers and again from the one that has it whole; they must agree.
const FRACTIONS = `
import csv, io, json, sys
from fractions import Fraction
csv.field_size_limit(10**9)
text = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8', newline='')
def written(f): return '%d/%d' % (f.numerator, f.denominator)
rows = []
for row in csv.DictReader(text, strict=True):
    whole = row['value_text']
    if ':' in whole: parts = whole.split(':')
    elif '..' in whole: parts = whole.split('..')
    else: parts = [whole]
    values = [Fraction(part) for part in parts]
    if row['value'] and Fraction(row['value']) != values[0]: raise SystemExit(row['indicator'])
    if row['low'] and [Fraction(row['low']), Fraction(row['high'])] != values: raise SystemExit(row['indicator'])
    if row['form'] == 'number' and not row['value']: raise SystemExit(row['indicator'])
    rows.append([written(value) for value in values])
json.dump(rows, sys.stdout)
`;
// Whether each text is well-formed as the content of an element, and what it says.
const XHTML = `
import json, sys
import xml.etree.ElementTree as tree
notes = json.load(sys.stdin)
json.dump([''.join(tree.fromstring('<body>' + note + '</body>').itertext()) for note in notes], sys.stdout)
`;
const JSON_TEXT = `
import json, sys
text = sys.stdin.buffer.read().decode('utf-8')
json.dump(json.loads(text, parse_float=str, parse_int=str), sys.stdout)
`;

/** The records of a CSV, each a row by the names of its header. */
export function readCsv(csv: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = run(CSV, csv) as string[][];
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`a record of ${row.length} fields under ${header.length} names`);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
  });
}

/** Every number of every record as a reduced fraction; fails where two columns of a record disagree. */
export function readFractions(csv: string): readonly (readonly string[])[] {
  return run(FRACTIONS, csv) as string[][];
}

/** The text of each fragment of XHTML. */
export function readXhtml(fragments: readonly string[]): readonly string[] {
  return run(XHTML, JSON.stringify(fragments)) as string[];
}

/** JSON with its numbers as the digits that stand there. */
export function readJson<Shape>(text: string): Shape {
  return run(JSON_TEXT, text) as Shape;
}

function run(script: string, input: string): unknown {
  return JSON.parse(execFileSync('python3', ['-c', script], { input, encoding: 'utf8', maxBuffer: 2 ** 28 }));
}
