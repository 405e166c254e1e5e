// The one place that the user means, by its code or any of its names.

import type { Catalogue } from '@jianbao/catalogue';
import type { Language, Place } from '@jianbao/core';
import { keyOfPlace } from '@jianbao/core/search';
import { speaker } from '@jianbao/locales';
import { Failure } from '../terminal.ts';

const ALL = 1_000_000;

/**
 * Its key.
 * @throws {Failure} when there is none, or several.
 */
export async function placeNamed(words: string, catalogue: Catalogue, language: Language): Promise<string> {
  const say = speaker(language);
  const heads = await catalogue.heads({ most: ALL });
  const places = new Map(heads.map(({ place }) => [keyOfPlace(place), place]));
  if (places.has(words)) return words;
  const named = [...places].filter(([, place]) => namesOf(place).includes(words.toLowerCase()));
  const [first, second] = named;
  if (!first) throw new Failure(say('cli.catalogue.noPlace', { words }));
  if (second) {
    const list = named.map(([key, { name, within }]) => `${(within?.[language] ?? '') + name[language]} (${key})`);
    throw new Failure(
      say('cli.catalogue.severalPlaces', { words, places: list.join(language === 'zh' ? '、' : ', ') }),
    );
  }
  return first[0];
}

function namesOf({ code, name, within, aliases }: Place): string[] {
  const whole = within ? [within.zh + name.zh, `${name.en}, ${within.en}`] : [];
  return [code ?? '', name.zh, name.en, ...aliases.zh, ...aliases.en, ...whole].map((one) => one.toLowerCase());
}
