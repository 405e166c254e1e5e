// jianbao catalogue list, find, history, versions: what is in a catalogue.

import type { Catalogue } from '@jianbao/catalogue';
import { formatPeriod, type Language, type Stated, standaloneFigure } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { openCatalogue } from '../catalogue/open-catalogue.ts';
import { placeNamed } from '../catalogue/place-named.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';
import { visible } from '../visible.ts';

export interface WhereOptions {
  /** A folder, or the URL of a database. */
  readonly catalogue?: string;
  /** Ids of reports to be seen before their time. */
  readonly preview?: readonly string[];
}

/** Looks into the catalogue that the options name, as whoever may preview these reports, and closes it. */
export async function lookInto<T>(
  { catalogue: where, preview = [] }: WhereOptions,
  terminal: Terminal,
  language: Language,
  look: (catalogue: Catalogue) => Promise<T>,
): Promise<T> {
  const opened = await openCatalogue(where ?? terminal.env['DATABASE_URL'] ?? '.', terminal, language);
  try {
    return await look(preview.length > 0 ? opened.as({ previews: preview }) : opened);
  } finally {
    await opened.close();
  }
}

const PAGE = 1_000;

export async function catalogueList(
  options: WhereOptions & { readonly place?: string; readonly year?: string },
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const say = speaker(language);
  return lookInto(options, terminal, language, async (catalogue) => {
    const places =
      options.place === undefined ? {} : { places: [await placeNamed(options.place, catalogue, language)] };
    const filter = { ...places, ...(options.year !== undefined && { years: [options.year] }), most: PAGE };
    let from = 0;
    for (let page = PAGE; page === PAGE; from += page) {
      const heads = await catalogue.heads({ ...filter, from });
      for (const { id, title, version = 1, figures } of heads) {
        terminal.out(visible(say('cli.catalogue.head', { id, title: title[language], version, count: figures })));
      }
      page = heads.length;
    }
    if (from === 0) terminal.err(say('cli.catalogue.empty'));
    return EXIT.ok;
  });
}

export async function catalogueFind(
  words: string,
  options: WhereOptions & { readonly place?: string; readonly year?: string; readonly most: string },
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const say = speaker(language);
  const most = Number(options.most);
  if (!Number.isInteger(most) || most < 1) throw new Failure(say('cli.catalogue.badMost', { most: options.most }));
  return lookInto(options, terminal, language, async (catalogue) => {
    const places =
      options.place === undefined ? {} : { places: [await placeNamed(options.place, catalogue, language)] };
    const years = options.year === undefined ? {} : { years: [options.year] };
    const found = await catalogue.candidates({ words, most, ...places, ...years });
    for (const one of found) terminal.out(lineOf(one, language));
    if (found.length === 0) terminal.err(say('cli.catalogue.nothing', { words }));
    return found.length === 0 ? EXIT.failed : EXIT.ok;
  });
}

export async function catalogueHistory(
  label: string,
  options: WhereOptions & { readonly place: string },
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const say = speaker(language);
  return lookInto(options, terminal, language, async (catalogue) => {
    const place = await placeNamed(options.place, catalogue, language);
    const history = await catalogue.history(await labelNamed(label, place, catalogue), place);
    for (const one of history) terminal.out(lineOf(one, language));
    if (history.length === 0) terminal.err(say('cli.catalogue.nothing', { words: label }));
    return history.length === 0 ? EXIT.failed : EXIT.ok;
  });
}

export async function catalogueVersions(
  id: string,
  options: WhereOptions,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const say = speaker(language);
  return lookInto(options, terminal, language, async (catalogue) => {
    const versions = await catalogue.versions(id);
    if (versions.length === 0) throw new Failure(say('cli.catalogue.noReport', { id }));
    for (const { version, kept, figures, hash } of versions) {
      terminal.out(say('cli.catalogue.version', { version, kept, count: figures, hash: hash.slice(0, 12) }));
    }
    return EXIT.ok;
  });
}

/** The Chinese label of what is called so at the place, in either language. */
async function labelNamed(words: string, place: string, catalogue: Catalogue): Promise<string> {
  const found = await catalogue.candidates({ words, places: [place] });
  const named = found.find(({ indicator: { label } }) => label.en.toLowerCase() === words.toLowerCase());
  return named?.indicator.label.zh ?? words;
}

function lineOf({ report, indicator }: Stated, language: Language): string {
  const say = speaker(language);
  return visible(
    say('cli.catalogue.figure', {
      figure: standaloneFigure(indicator, language, say),
      label: indicator.label[language],
      place: report.place.name[language],
      period: formatPeriod(indicator.period)[language],
      name: `${report.id}/${indicator.id}`,
    }),
  );
}
