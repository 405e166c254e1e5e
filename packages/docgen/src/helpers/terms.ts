// Terms: spelled out at their first use, short afterwards, explained at the end.

import type { Term } from '@jianbao/core';
import type { HelperDelegate } from 'handlebars';
import { capitalized, type HelperContext, idsOf, type Options, termOf } from './context.ts';

/** They remember what has been said, so each brief needs its own. */
export function termHelpers(context: HelperContext): Record<string, HelperDelegate> {
  const { report, language, values } = context;
  const spelledOut = new Set<string>();
  return {
    term: (zh: string) => {
      const term = termOf(context, zh);
      if (language === 'zh') return values.hold({ text: term.zh });
      const text = spelledOut.has(zh) ? (term.short ?? term.en) : term.en;
      spelledOut.add(zh);
      return values.hold({ text });
    },
    /** `{{#anyTerms}}…{{/anyTerms}}`: whether the report explains a term. */
    anyTerms(this: unknown, { fn, inverse }: Options) {
      return (report.terms.some(({ gloss }) => gloss) ? fn : inverse)?.(this) ?? '';
    },
    /** Those named, else all that have a gloss. */
    termNotes: (...args: unknown[]) => {
      const { ids } = idsOf(args);
      const terms = ids.length > 0 ? ids.map((zh) => termOf(context, zh)) : report.terms.filter(({ gloss }) => gloss);
      return terms.map((term) => termNote(context, term)).join('\n');
    },
  };
}

function termNote({ language, values, say }: HelperContext, term: Term): string {
  const gloss = term.gloss?.[language];
  const name = values.hold({
    text: language === 'zh' ? term.zh : say('brief.term', { en: capitalized(term.en), zh: term.zh }),
  });
  return gloss === undefined ? `- **${name}**` : `- **${name}**${say('brief.colon')}${values.hold({ text: gloss })}`;
}
