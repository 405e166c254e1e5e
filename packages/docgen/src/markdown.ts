// Markdown text in, blocks out. Only what a brief needs is known; anything else is refused by name.

import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, Inline, TableRole } from './brief.ts';
import type { Inert, InertValues } from './inert.ts';
import { TemplateError } from './template-error.ts';

/**
 * Parses the Markdown that a template produced.
 * @throws {TemplateError} for markup that a brief has no place for (images, HTML, code).
 */
export function parseBlocks(markdown: string, values: InertValues): Block[] {
  const root = fromMarkdown(markdown, {
    extensions: [gfmTable(), cjkFriendlyExtension()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return root.children.map((node) => blockOf(node, values));
}

function blockOf(node: RootContent, values: InertValues): Block {
  switch (node.type) {
    case 'heading':
      return {
        type: 'heading',
        depth: Math.min(node.depth, 4) as 1 | 2 | 3 | 4,
        children: inlinesOf(node.children, values),
      };
    case 'paragraph':
      return chartIn(node.children, values) ?? { type: 'paragraph', children: inlinesOf(node.children, values) };
    case 'blockquote':
      return {
        type: 'quote',
        children: node.children.flatMap((child) =>
          child.type === 'paragraph'
            ? inlinesOf(child.children, values)
            : refuse(child.type, child.position?.start.line),
        ),
      };
    case 'list':
      return {
        type: 'list',
        items: node.children.map((item) =>
          item.children.flatMap((child) =>
            child.type === 'paragraph'
              ? inlinesOf(child.children, values)
              : refuse(child.type, child.position?.start.line),
          ),
        ),
      };
    case 'table': {
      const role = roleOf(node.children[0], values);
      return {
        type: 'table',
        rows: node.children.map((row: TableRow) => row.children.map((cell) => inlinesOf(cell.children, values))),
        ...(role && { role }),
      };
    }
    default:
      return refuse(node.type, node.position?.start.line);
  }
}

/** A chart stands in a paragraph of its own. */
function chartIn(nodes: readonly PhrasingContent[], values: InertValues): Block | undefined {
  const [only] = nodes;
  if (nodes.length !== 1 || only?.type !== 'text') return undefined;
  const parts = values.split(only.value).filter((part) => typeof part !== 'string' || part.trim() !== '');
  const [held] = parts;
  return parts.length === 1 && typeof held === 'object' && held.chart
    ? { type: 'chart', chart: held.chart }
    : undefined;
}

function roleOf(head: TableRow | undefined, values: InertValues): TableRole | undefined {
  const [cell] = head?.children ?? [];
  const [text] = cell?.children ?? [];
  const [held] = text?.type === 'text' ? values.split(text.value) : [];
  return typeof held === 'object' ? held.role : undefined;
}

function inlinesOf(nodes: readonly PhrasingContent[], values: InertValues, style: Omit<Inline, 'text'> = {}): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return values
          .split(node.value)
          .map((part) =>
            typeof part === 'string' ? { text: part.replaceAll('\n', ' '), ...style } : { ...inlineOf(part), ...style },
          );
      case 'strong':
        return inlinesOf(node.children, values, { ...style, strong: true });
      case 'emphasis':
        return inlinesOf(node.children, values, { ...style, emphasis: true });
      case 'break':
        return [{ text: '\n', ...style }];
      default:
        return refuse(node.type, node.position?.start.line);
    }
  });
}

function inlineOf({ text, indicator, note }: Inert): Inline {
  return { text, ...(indicator !== undefined && { indicator }), ...(note !== undefined && { note }) };
}

function refuse(type: string, line: number | undefined): never {
  throw new TemplateError('noPlaceFor', { type, line: line ?? '?' });
}
