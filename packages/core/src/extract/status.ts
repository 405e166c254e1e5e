// Whether a figure was reached, is expected, or is wanted: from the words of its sentence and of the heading above.

import type { Status } from '../report/model.ts';
import { sentenceStart } from './clause.ts';
import type { Part } from './outline.ts';

const ESTIMATED = /预计|预估|有望|估计|预测|预期(?!目标|性|成效|寿命)/;
const WANTED =
  /预期目标|主要目标|奋斗目标|目标是|目标为|目标[:：]|力争|确保|争取(?:在|实现|达到|突破|完成|新增|年内|全年|再)|将达到|将达|将突破|将超|将新增|将新建|将建成|将完成|将实现|将再|须完成|计划(?:实施|完成|新增|新建|建设|投资|安排|开工|引进|改造|总投资|到)|按照计划|拟(?:建|新增|投资|改造)|到20[3-9]\d年/;
const DONE = /超计划|完成计划|年度计划|原计划|超额完成|目标任务的|已(?:完成|建成|实现)/;
// How far a word before a figure can speak of it.
const FARTHEST = 240;

/** The status of the figure at `start` of a folded text. */
export function statusOf(text: string, start: number, part: Part | undefined): Status {
  const from = sentenceStart(text, start, Math.max(0, start - FARTHEST), true);
  const sentence = text.slice(from, start + 2);
  const clause = sentence.slice(
    Math.max(...['，', ',', '、', '；', ';'].map((mark) => sentence.lastIndexOf(mark))) + 1,
  );
  if (ESTIMATED.test(clause)) return 'estimate';
  if (DONE.test(clause)) return 'actual';
  return WANTED.test(sentence) || part?.planned ? 'target' : 'actual';
}
