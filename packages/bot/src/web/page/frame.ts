// What every page has around it: the head, the way past the masthead, the foot.

import type { Language } from '@jianbao/core';
import { SCRIPT, STYLE } from '../assets.ts';
import { html, type Markup } from './markup.ts';

export interface Frame {
  readonly language: Language;
  readonly title: string;
  readonly body: Markup;
  /** Words that the script needs, where the page has one. */
  readonly script?: { readonly words: object };
}

// A sheet with one line marked on it; without an icon, browsers ask for one.
const ICON =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#fff" stroke="#23405f" d="M3.5 1.5h9v13h-9z"/><path stroke="#23405f" d="M5.5 4.5h5m-5 7h5"/><path stroke="#e0a800" stroke-width="3" d="M5 8h6"/></svg>',
  );

export const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

export function framed({ language, title, body, script }: Frame): Markup {
  const words = script && JSON.stringify(script.words);
  return html`<!DOCTYPE html>
<html lang="${TAGS[language]}"${words === undefined ? '' : html` data-words="${words}"`}>
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no">
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="${STYLE.url}">
${script ? html`<script type="module" src="${SCRIPT.url}"></script>` : ''}
</head>
<body>
${body}
</body>
</html>
`;
}
