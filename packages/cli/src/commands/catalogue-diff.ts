// jianbao catalogue diff: what has changed between two versions of a report, with the words of both sources.

import { type Indicator, type Language, type Report, standaloneFigure } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { diffVersions } from '../catalogue/version-diff.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';
import { visible } from '../visible.ts';
import { lookInto, type WhereOptions } from './catalogue.ts';

/** By default the newest version beside the one before it; with one number, that one beside the newest. */
export async function catalogueDiff(
  id: string,
  [first, second]: readonly [string | undefined, string | undefined],
  options: WhereOptions,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const say = speaker(language);
  return lookInto(options, terminal, language, async (catalogue) => {
    const [newest] = await catalogue.versions(id);
    if (!newest) throw new Failure(say('cli.catalogue.noReport', { id }));
    const [from, to] = [numbered(first, newest.version - 1), numbered(second, newest.version)];
    if (first === undefined && newest.version === 1) throw new Failure(say('cli.catalogue.oneVersion', { id }));
    const versionOf = async (version: number, words: string | undefined): Promise<Report> => {
      const report = await catalogue.get(id, version);
      if (report) return report;
      throw new Failure(say('cli.catalogue.noVersion', { id, version: words ?? version, newest: newest.version }));
    };
    const [before, after] = [await versionOf(from, first), await versionOf(to, second)];
    const { added, removed, changed } = diffVersions(before, after);
    const words = (indicator: Indicator): string => {
      const { label, source } = indicator;
      const figure = standaloneFigure(indicator, language, say);
      return say('cli.catalogue.diffFigure', { figure, label: label[language], quote: source.text, id: indicator.id });
    };
    const lines = [
      ...added.map((one) => `+ ${words(one)}`),
      ...removed.map((one) => `- ${words(one)}`),
      ...changed.flatMap(({ before, after }) => [`< ${words(before)}`, `> ${words(after)}`]),
      say('cli.catalogue.diff', { from, to, added: added.length, removed: removed.length, changed: changed.length }),
    ];
    for (const line of lines) terminal.out(visible(line));
    return EXIT.ok;
  });
}

/** Not a number where the words are none. */
function numbered(words: string | undefined, otherwise: number): number {
  return words === undefined ? otherwise : /^\d{1,9}$/.test(words) ? Number(words) : 0;
}
