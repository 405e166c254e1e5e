import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closeUp } from './close-up.ts';
import { MODELS, type Model, type Reading } from './models.ts';
import { isPrintedAs } from './rational.ts';

// Microsoft Recognizers-Text, specifications for Chinese (MIT licence); it lies beside a checkout, not in it.
const suite = new URL('../../../../../shared/outside/recognizers-text/', import.meta.url);
const present = existsSync(suite);

interface Expected {
  readonly Start: number;
  readonly End: number;
  readonly Resolution: { readonly value: string | null; readonly unit?: string };
}

interface Case {
  readonly Input: string;
  readonly Results: readonly Expected[];
  readonly IgnoreResolution?: boolean;
}

/** On these we differ from the suite, each for a reason. */
const differences = readFileSync(new URL('./differences.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe.skipIf(!present)('Recognizers-Text, a suite of others (skipped where it is absent)', () => {
  it.each(Object.keys(MODELS) as Model[])('%s: all cases agree but those on which we differ for a reason', (model) => {
    const cases = JSON.parse(
      readFileSync(new URL(`${model}Model.json`, suite), 'utf8').replace('\ufeff', ''),
    ) as Case[];
    const failing = cases.flatMap((one, index) =>
      agrees(one, model) ? [] : [`${index} ${one.Input.slice(0, 12).trim()}`],
    );
    const listed = differences.flatMap(([name, index, input]) => (name === model ? [`${index} ${input}`] : []));
    expect(failing).toEqual(listed);
  });
});

describe('the list of differences', () => {
  it('gives every case a reason', () => {
    expect(differences.filter((row) => row.length !== 4 || row.includes(''))).toEqual([]);
  });
});

function agrees({ Input, Results, IgnoreResolution = false }: Case, model: Model): boolean {
  const { text, origin } = closeUp(Input);
  const found = MODELS[model](text);
  return (
    found.length === Results.length &&
    Results.every(({ Start, End, Resolution }, index) => {
      const reading = found[index];
      return (
        reading !== undefined &&
        origin(reading.start) === Start &&
        origin(reading.end - 1) === End &&
        (IgnoreResolution || (sameValue(reading, Resolution.value) && reading.unit === Resolution.unit))
      );
    })
  );
}

function sameValue({ value }: Reading, printed: string | null): boolean {
  if (typeof value === 'string') return value === printed;
  return printed !== null && isPrintedAs(value, printed.replace(/%$/, ''));
}
