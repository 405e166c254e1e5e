// Where a finding of the check stands: its line and the words around it.

import type { Finding } from '@jianbao/core/check';

const ROOM = 50;

/** Line and column from 1, and the words around the finding with it in brackets. */
export function contextOf(
  text: string,
  { start, end }: Pick<Finding, 'start' | 'end'>,
): { place: string; line: string } {
  const toIndex = indexOf(text);
  const [from, to] = [toIndex(start), toIndex(end)];
  const head = text.slice(0, from);
  const line = head.split('\n').length;
  const column = [...head.slice(head.lastIndexOf('\n') + 1)].length + 1;
  const before = head.slice(Math.max(head.lastIndexOf('\n') + 1, from - ROOM));
  const next = text.indexOf('\n', to);
  const after = text.slice(to, Math.min(next < 0 ? text.length : next, to + ROOM));
  return { place: `${line}:${column}`, line: `${before}【${text.slice(from, to)}】${after}`.trim() };
}

/** UTF-16 indices of code points. */
export function indexOf(text: string): (codePoints: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (at) => at;
  const starts: number[] = [];
  for (let at = 0; at <= text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) starts.push(at);
  return (at) => starts[at] ?? text.length;
}
