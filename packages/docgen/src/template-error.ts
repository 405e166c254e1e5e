// What can be wrong with a template, as data; the words for it live in the locales under `template`.

import { type MessageCode, type MessageValues, type Say, speaker } from '@jianbao/locales';

/** `typedNumbers` and so on: the last part of a key under `template`. */
export type TemplateProblem = MessageCode<'template'>;

/** Thrown for a template that cannot be used; its message is English, `templateErrorText` says it in either language. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly code: TemplateProblem;
  readonly values: MessageValues;

  constructor(code: TemplateProblem, values: MessageValues = {}) {
    super(speaker('en')(`template.${code}`, values));
    this.code = code;
    this.values = values;
  }
}

/** The error in the language of the reader. */
export function templateErrorText(error: TemplateError, say: Say): string {
  return say(`template.${error.code}`, error.values);
}
