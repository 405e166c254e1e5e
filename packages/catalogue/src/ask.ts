// A question to a catalogue: the same answer as from all its reports, from the few that matter.

import type { Answer, AskOptions } from '@jianbao/core';
import { reading } from '@jianbao/core/search';
import type { Catalogue } from './catalogue.ts';

/** Answers a question, in Chinese or English, from the reports of a catalogue alone. */
export async function askCatalogue(
  catalogue: Pick<Catalogue, 'about'>,
  text: string,
  options: AskOptions = {},
): Promise<Answer> {
  const asking = reading(text, options);
  let step = asking.next();
  while (!step.done) step = asking.next(await catalogue.about(step.value, options.context?.stated));
  return step.value;
}
