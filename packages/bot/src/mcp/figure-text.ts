// A figure in words for a client that reads only text: both languages, the quote, and everything that must be said.

import { LANGUAGES, speaker } from '@jianbao/locales';
import type { Figure } from './figure.ts';

export function figureText(figure: Figure): string {
  const { label, place, source } = figure;
  const said = LANGUAGES.map((language) => {
    const say = speaker(language);
    const detail = say('ask.detail', { place: place[language], period: figure.periodInWords[language] });
    return say('ask.figure', { figure: figure.figure[language], label: label[language], detail });
  });
  const pointers = LANGUAGES.map((language) =>
    speaker(language)('ask.pointer', { report: source.title[language], section: source.section[language] }),
  );
  const quote = speaker('zh')('ask.quote', { quote: source.quote });
  return [...said, quote, ...pointers, reference(figure)].join('\n');
}

/** What a program needs of it, on one line. */
export function reference({ report, id, value, unit, bound, status, period, draft }: Figure): string {
  const facts = { report, id, value, unit, bound, status, period, ...(draft && { draft }) };
  return `[${Object.entries(facts)
    .map(([name, fact]) => `${name}: ${fact}`)
    .join(', ')}]`;
}
