// A problem as a page: what happened, what to do next, and the way back.

import type { Language } from '@jianbao/core';
import type { ProblemJSON } from '../api/shapes.ts';
import { webSpeaker } from '../words.ts';
import { framed } from './frame.ts';
import { html, type Markup } from './markup.ts';

export function problemPage({ languages }: ProblemJSON, language: Language): Markup {
  const { title, detail } = languages[language];
  const say = webSpeaker(language);
  return framed({
    language,
    title,
    body: html`<main class="sheet narrow">
<p class="kicker">${say('brand')}</p>
<h1>${title}</h1>
<p>${detail}</p>
<p><a class="back" href="/">${say('home')}</a></p>
</main>`,
  });
}
