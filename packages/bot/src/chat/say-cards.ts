// What is said besides answers: help, lists of reports, sources, checks of figures, apologies.

import { formatPeriod, type Language, pointerTo, type Report, type Stated } from '@jianbao/core';
import { type CheckResult, type Finding, findingText } from '@jianbao/core/check';
import { LANGUAGES, type MessageValues, type Say, speaker } from '@jianbao/locales';
import { passageOf } from '../passage.ts';
import { suggestionsFor } from '../suggestions.ts';
import { pressable } from './answer-card.ts';
import type { Button, Card, CardPart } from './port.ts';

/** A card of lines. */
function linesCard(language: Language, lines: readonly string[], buttons: readonly Button[] = []): Card {
  return { language, text: lines.join('\n'), parts: lines.map((text) => ({ type: 'note', text })), buttons };
}

type Sentence =
  | 'refused'
  | 'gone'
  | 'thanks'
  | 'tooLong'
  | 'crashed'
  | 'noBrief'
  | 'briefMade'
  | 'noUpload'
  | 'noCheck';

export function sentenceCard(language: Language, sentence: Sentence, values: MessageValues = {}): Card {
  return linesCard(language, [speaker(language)(`bot.${sentence}`, values)]);
}

/** Nothing was asked, so nothing tells the language: the hint comes in both. */
export function hintCard(): Card {
  return linesCard(
    'zh',
    LANGUAGES.map((language) => speaker(language)('bot.hint')),
  );
}

const MOST_PROMPTS = 3;

export function helpCard(language: Language, reports: readonly Report[]): Card {
  const say = speaker(language);
  const questions = suggestionsFor(reports, language).slice(0, MOST_PROMPTS);
  return linesCard(
    language,
    [say('bot.help.ask'), say('bot.help.brief'), say('bot.help.check'), say('bot.help.reports')],
    questions.flatMap((question) => pressable(question, { kind: 'ask', language, question })),
  );
}

/** As many as a message holds; the newest first. */
const MOST_REPORTS = 20;

export function reportsCard(language: Language, reports: readonly Report[]): Card {
  const say = speaker(language);
  if (reports.length === 0) return linesCard(language, [say('bot.reports.none')]);
  const shown = reports.toSorted((a, b) => b.period.localeCompare(a.period)).slice(0, MOST_REPORTS);
  const lines = shown.map((report) => reportLine(report, language, say));
  return linesCard(language, [say('bot.reports.title', { count: reports.length }), ...lines]);
}

function reportLine({ title, period, indicators }: Report, language: Language, say: Say): string {
  return say('bot.reports.line', {
    title: title[language],
    period: formatPeriod(period)[language],
    count: indicators.length,
  });
}

/** Which report the brief should be of. */
export function whichCard(language: Language, reports: readonly Report[], briefs: readonly Language[]): Card {
  const say = speaker(language);
  const options = reports.slice(0, MOST_REPORTS).flatMap(({ id, title }) =>
    briefs.flatMap((brief): CardPart[] => {
      const label = say(`bot.brief.in.${brief}`, { title: title[language] });
      return pressable(label, { kind: 'brief', language: brief, report: id }).flatMap((button) =>
        'action' in button ? [{ type: 'option', ...button }] : [],
      );
    }),
  );
  const parts: CardPart[] = [{ type: 'note', text: say('bot.brief.which') }, ...options];
  return {
    language,
    text: parts.map((part) => ('text' in part ? part.text : `· ${labelOf(part)}`)).join('\n'),
    parts,
    buttons: [],
  };
}

function labelOf(part: CardPart): string {
  return 'label' in part ? part.label : '';
}

/** The paragraphs that figures stand in, the figure marked. */
export function sourceCard(language: Language, stated: readonly Stated[]): Card {
  const say = speaker(language);
  const parts = stated.flatMap(({ report, indicator }): CardPart[] => {
    const { lines, section } = passageOf(report, indicator);
    const segments = lines.flatMap((line, at) => (at === 0 ? line : [{ text: '\n' }, ...line]));
    const at = segments.findIndex(({ mark }) => mark === 'figure');
    const words = (from: number, to?: number): string =>
      segments
        .slice(from, to)
        .map(({ text }) => text)
        .join('');
    return [
      {
        type: 'quote',
        before: words(0, Math.max(at, 0)),
        figure: segments[at]?.text ?? '',
        after: words(at + 1),
        pointer: pointerTo(report, section[language], language, say),
      },
    ];
  });
  const text = parts.map((part) =>
    'pointer' in part ? `${part.before}${part.figure}${part.after}\n${part.pointer}` : '',
  );
  return { language, text: text.join('\n\n'), parts, buttons: [] };
}

/** As many findings as anybody reads in a chat. */
const MOST_FINDINGS = 15;

export function checkCard(language: Language, report: Report, { checked, findings }: CheckResult): Card {
  const say = speaker(language);
  const told = findings.filter(({ severity }) => severity !== 'note');
  const head = say('bot.check.head', { report: report.title[language], count: checked });
  if (told.length === 0) return linesCard(language, [head, say('bot.check.clean')]);
  const lines = told.slice(0, MOST_FINDINGS).map((finding) => findingLine(finding, say));
  const more = told.length > MOST_FINDINGS ? [say('bot.check.more', { count: told.length - MOST_FINDINGS })] : [];
  return linesCard(language, [head, ...lines, ...more]);
}

function findingLine(finding: Finding, say: Say): string {
  return say('bot.check.line', {
    severity: say(`check.severity.${finding.severity}`),
    surface: finding.surface,
    finding: findingText(finding, say),
  });
}
