// Every sentence that a person reads, in Chinese and English: keys in, words out.

import i18next from 'i18next';
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

export type Language = 'zh' | 'en';

export const LANGUAGES: readonly Language[] = ['zh', 'en'];

type Plural = '_one' | '_other';
type WithoutPlural<Key extends string> = Key extends `${infer Base}${Plural}` ? Base : Key;
type Leaves<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${WithoutPlural<Key>}`
    : Leaves<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];

/** A key of the sentences: `ask.notStated`. A key with plural forms is named without its `_one` or `_other`. */
export type MessageKey = Leaves<typeof en>;

/** The keys of one family without its name: `MessageCode<'problem'>` has `quoteNotFound`. */
export type MessageCode<Family extends string, Key = MessageKey> = Key extends `${Family}.${infer Code}` ? Code : never;

/** What fills the blanks of a sentence; `count` also chooses the plural. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Says one sentence in one language. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

const sentences = i18next.createInstance();
sentences.init({
  resources: { zh: { translation: zh }, en: { translation: en } },
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** The sentences of one language. */
export function speaker(language: Language): Say {
  return sentences.getFixedT(language) as unknown as Say;
}
