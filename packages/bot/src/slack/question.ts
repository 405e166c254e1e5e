// The words of a message, without the mark-up that Slack puts around names and links.

import { unescapeMrkdwn } from './mrkdwn.ts';

/**
 * What a person typed, without the names called: `<@U1> 1&amp;2` is “1&2”.
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
export function questionIn(text: string): string {
  return unescapeMrkdwn(text.replace(/<([^<>]*)>/g, (_, inside: string) => wordsOf(inside))).trim();
}

/** `@U1` calls somebody, `!here` everybody; `#C1|general`, `https://…|label` and `!date^…|today` show their label. */
function wordsOf(inside: string): string {
  const bar = inside.indexOf('|');
  if (inside.startsWith('@')) return ' ';
  if (bar >= 0) return inside.slice(bar + 1);
  return /^[!#]/.test(inside) ? ' ' : inside;
}
