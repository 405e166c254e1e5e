// Slack's mark-up as a person sees it: marks are gone where Slack takes them for marks.
// @see https://docs.slack.dev/messaging/formatting-message-text

/** A mark counts at a blank or a sign, not inside a word; 高 is part of a word. */
const EDGE = '[\\s\\p{P}\\p{S}]';
const MARKS = ['```', '`', '*', '_', '~'];

export function readMrkdwn(text: string): string {
  return readCalls(text)
    .split('\n')
    .map((line) => readLine(line.replace(/^>+ ?/, '')))
    .join('\n');
}

/** Calls and links taken for what they are, and the rest as it stands: what a notification makes of a text. */
export function readCalls(text: string): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inside: string) => called(inside))
    .replace(/&(lt|gt|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&' })[name] ?? '');
}

function readLine(line: string): string {
  const unmarked = MARKS.reduce((rest, mark) => {
    const sign = mark.replace(/[*]/g, '\\$&');
    const pattern = new RegExp(`(^|${EDGE})${sign}(\\S|\\S[^\\n]*?\\S)${sign}(?=$|${EDGE})`, 'gu');
    return rest.replace(pattern, '$1$2');
  }, line);
  return unmarked.replace(/:[a-z0-9_+-]+:/g, '🙂');
}

/** `<!channel>` calls everybody, `<@U1>` somebody, and `<http://…|words>` shows its words. */
function called(inside: string): string {
  const [target = '', label] = inside.split('|');
  return label ?? `[calls ${target.replace(/^[!@#]/, '')}]`;
}
