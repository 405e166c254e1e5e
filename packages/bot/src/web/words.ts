// The sentences of the web surface, which stand in locales under `web`.

import { type Language, type MessageCode, type MessageValues, speaker } from '@jianbao/locales';

/** The name of a sentence of the web surface. */
export type WebKey = MessageCode<'web'>;

/** What fills the blanks; `count` also chooses the plural. */
export type WebValues = MessageValues;

/** Says one sentence of the web surface in one language. */
export type SayWeb = (key: WebKey, values?: WebValues) => string;

export function webSpeaker(language: Language): SayWeb {
  const say = speaker(language);
  return (key, values) => say(`web.${key}`, values);
}
