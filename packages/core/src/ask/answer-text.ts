// An Answer in words: the figure first, then what it is, then the words of the source that prove it.

import { type Say, speaker } from '@jianbao/locales';
import { formatPeriod } from '../period.ts';
import { convert } from '../quantity/convert.ts';
import { formatEn } from '../quantity/format-en.ts';
import { formatZh } from '../quantity/format-zh.ts';
import { DEFAULT_STYLE } from '../quantity/style.ts';
import type { Unit } from '../quantity/unit.ts';
import { standaloneFigure } from '../report/figure-text.ts';
import type { Language, Report } from '../report/model.ts';
import { utf16Index } from '../text/code-points.ts';
import type { Answer, AnswerPart, AnswerText, Compared, NotStated, Stated } from './answer.ts';
import { optionLabels } from './tell-apart.ts';

/** The words of an answer, in the language of the question. */
export function answerText(answer: Answer): AnswerText {
  const { language } = answer;
  const parts = partsOf(answer, speaker(language));
  return { language, parts, text: parts.map((part) => plain(part, language)).join('\n') };
}

function partsOf(answer: Answer, say: Say): AnswerPart[] {
  const { language } = answer;
  switch (answer.kind) {
    case 'found':
      return [
        ...(answer.understood === undefined ? [] : [note(say('ask.understood', { words: answer.understood }))]),
        ...answer.stated.flatMap((stated) => [
          figurePart(stated, language, say),
          ...convertedNote(stated, answer.wanted, language, say),
          quotePart(stated, language, say),
        ]),
        ...(answer.partial ? [note(say('ask.partial'))] : []),
        ...draftNote(answer.stated, say),
      ];
    case 'list':
      return [
        note(say('ask.list', { title: answer.title[language], count: answer.stated.length })),
        ...answer.stated.map((stated) => figurePart(stated, language, say)),
        ...(answer.more ? [note(say('ask.moreListed'))] : []),
        ...draftNote(answer.stated, say),
      ];
    case 'compare':
      return [
        ...answer.stated.flatMap((stated) => [figurePart(stated, language, say), quotePart(stated, language, say)]),
        note(differenceText(answer, say)),
        ...draftNote(answer.stated, say),
      ];
    case 'choose':
      return [
        note(say('ask.choose')),
        ...optionParts(answer.options, language, say),
        ...(answer.more ? [note(say('ask.more'))] : []),
      ];
    case 'not-stated':
      return [
        note(silenceText(answer, say)),
        ...(answer.neighbours.length > 0 ? [note(say('ask.neighbours'))] : []),
        ...optionParts(answer.neighbours, language, say),
      ];
  }
}

/** 合400公顷: the same in the unit that was asked for, to the digits that the source states. */
function convertedNote({ indicator }: Stated, wanted: Unit | undefined, language: Language, say: Say): AnswerPart[] {
  const converted = wanted && convert(indicator.quantity, wanted);
  if (!converted) return [];
  const figure = language === 'zh' ? formatZh(converted) : formatEn(converted, DEFAULT_STYLE, 'table');
  return [note(say('ask.converted', { figure }))];
}

/** 比2023年多15家, the first less the second. */
function differenceText({ stated: [first, second], basis, difference, refused, language }: Compared, say: Say): string {
  const names = [first, second].map(({ report, indicator }) =>
    basis === 'place' ? report.place.name[language] : formatPeriod(indicator.period)[language],
  );
  const values = { first: names[0] ?? '', second: names[1] ?? '' };
  if (!difference) return say(`ask.noDifference.${refused ?? 'scope'}`, values);
  const { quantity, less } = difference;
  if (quantity.value.coefficient === 0n) return say('ask.difference.none', values);
  const figure = language === 'zh' ? formatZh(quantity) : formatEn(quantity, DEFAULT_STYLE, 'table');
  return say(less ? 'ask.difference.less' : 'ask.difference.more', { ...values, figure });
}

/** Says when a figure was drafted by software and nobody has approved it. */
function draftNote(stated: readonly Stated[], say: Say): AnswerPart[] {
  const count = stated.filter(({ indicator }) => indicator.draft).length;
  return count === 0 ? [] : [note(say('ask.draft', { count, total: stated.length }))];
}

function silenceText({ silence, unknown = '' }: NotStated, say: Say): string {
  const needsWord = silence === 'place' || silence === 'period' || silence === 'word';
  return unknown === '' && needsWord ? say('ask.silence.scope') : say(`ask.silence.${silence}`, { unknown });
}

function figurePart({ report, indicator }: Stated, language: Language, say: Say): AnswerPart {
  return {
    type: 'figure',
    label: indicator.label[language],
    figure: standaloneFigure(indicator, language, say),
    detail: say('ask.detail', { place: report.place.name[language], period: formatPeriod(indicator.period)[language] }),
  };
}

function quotePart({ report, indicator }: Stated, language: Language, say: Say): AnswerPart {
  const { source, span } = indicator;
  const start = utf16Index(source.text, span.start - source.start);
  const end = utf16Index(source.text, span.end - source.start);
  const section = report.sections.find((candidate) => candidate.id === indicator.section);
  return {
    type: 'quote',
    before: source.text.slice(0, start),
    figure: source.text.slice(start, end),
    after: source.text.slice(end),
    pointer: pointerTo(report, section?.title[language] ?? '', language, say),
  };
}

/** From which part of which report, and of which version where there has been more than one. */
export function pointerTo({ title, version = 1 }: Report, section: string, language: Language, say: Say): string {
  const pointer = say('ask.pointer', { report: title[language], section });
  return version > 1 ? say('ask.version', { pointer, version }) : pointer;
}

function optionParts(options: readonly Stated[], language: Language, say: Say): AnswerPart[] {
  const labels = optionLabels(options, language, say);
  return options.map(({ indicator }, index) => ({ type: 'option', id: indicator.id, label: labels[index] ?? '' }));
}

function note(text: string): AnswerPart {
  return { type: 'note', text };
}

function plain(part: AnswerPart, language: Language): string {
  const say = speaker(language);
  switch (part.type) {
    case 'figure':
      return say('ask.figure', { figure: part.figure, label: part.label, detail: part.detail });
    case 'quote':
      return `${say('ask.quote', { quote: part.before + part.figure + part.after })}\n${part.pointer}`;
    case 'note':
      return part.text;
    case 'option':
      return say('ask.option', { label: part.label });
  }
}
