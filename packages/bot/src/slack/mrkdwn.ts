// Text that Slack parses, made so that there is nothing to parse in it.

import type { types } from '@slack/bolt';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text that can neither ping nor link: `<!channel>` stays the ten characters it is. */
export function escapeMrkdwn(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

/** A text object of escaped text; verbatim, or Slack would still make links of bare addresses. */
export function mrkdwn(text: string): types.MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true };
}
