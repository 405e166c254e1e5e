// The unit that a question was typed with, and the one that its answer is wanted in.

import { readUnit, readUnitEn, type Unit } from '../quantity/unit.ts';
import { isHan } from '../text/characters.ts';
import { AMOUNT_ZH } from './scaffold.ts';

/** Takes note that this span of the text has been read. */
type Mark = (start: number, end: number) => void;

/** 多少家, 几个, 多少亿元: the unit behind the question word, its scale word read over. */
export function readTypedUnit(text: string, mark: Mark): Unit | undefined {
  for (const word of AMOUNT_ZH) {
    const at = text.indexOf(word);
    if (at < 0) continue;
    let start = at + word.length;
    while ('十百千万亿'.includes(text.charAt(start) || ' ')) start += 1;
    const unit = readUnit(text, start);
    if (start > at + word.length) mark(at, start);
    // 多少点 and 多少大 are no units anybody asks for, and 多少人才 asks for talents.
    if (!unit || text.startsWith('人才', start)) continue;
    mark(at, unit.end);
    return unit.unit;
  }
  return readTypedUnitEn(text, mark);
}

/** How many tonnes, how many hectares: what measures, for English has no classifiers. */
function readTypedUnitEn(text: string, mark: Mark): Unit | undefined {
  const asked = /\bhow (?:many|much) /.exec(text);
  const at = asked ? asked.index + asked[0].length : -1;
  const unit = at < 0 ? undefined : readUnitEn(text, at);
  if (!unit || !MEASURED.has(unit.unit.dimension)) return undefined;
  mark(at, unit.end);
  return unit.unit;
}

/** 换算成公顷, 合多少公顷, in hectares: what measures, not what counts. */
export function readWantedUnit(text: string, mark: Mark): Unit | undefined {
  for (const match of text.matchAll(/(?:换算成|折算成|折合|换成|合)(?:多少|几)?|\b(?:in|into) /g)) {
    const at = match.index + match[0].length;
    const unit = isHan(match[0].charAt(0)) ? readUnit(text, at) : readUnitEn(text, at);
    if (!unit || !MEASURED.has(unit.unit.dimension)) continue;
    mark(match.index, unit.end);
    return unit.unit;
  }
  return undefined;
}

const MEASURED: ReadonlySet<string> = new Set(['money', 'area', 'mass', 'length', 'volume', 'energy', 'power']);
