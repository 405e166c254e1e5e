// jianbao extract: every number of a report's text, what it is, and what it measures.

import { type Extracted, extractMentions, type Language, quantityValue } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { readSource } from '../source-text.ts';
import { EXIT, type Terminal } from '../terminal.ts';

export async function extract(
  file: string,
  options: { readonly json?: boolean },
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const say = speaker(language);
  const mentions = extractMentions(await readSource(file, terminal, say));
  if (options.json) {
    terminal.out(JSON.stringify({ mentions: mentions.map(mentionData) }));
    return EXIT.ok;
  }
  const figures = mentions.filter(({ kind }) => kind === 'figure');
  for (const { start, surface, label } of figures) {
    terminal.out(`${String(start).padStart(6)}  ${surface}\t${label ?? say('cli.extract.noLabel')}`);
  }
  const unlabelled = figures.filter(({ label }) => label === undefined).length;
  terminal.err(
    say('cli.extract.summary', { count: figures.length, rejected: mentions.length - figures.length, unlabelled }),
  );
  return EXIT.ok;
}

function mentionData({ quantity, ...mention }: Extracted): object {
  return {
    ...mention,
    ...(quantity && { value: quantityValue(quantity), unit: quantity.unit.zh, bound: quantity.bound }),
  };
}
