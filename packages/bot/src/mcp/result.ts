// What a tool gives back: the same as data and as text.

import type { CallToolResult, ContentBlock, ToolAnnotations } from '@modelcontextprotocol/sdk/types.js';

/** Nothing here changes anything, and nothing reaches beyond the reports at hand. */
export const READ_ONLY: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

export function told(data: object, text: string, ...more: readonly ContentBlock[]): CallToolResult {
  return { structuredContent: { ...data }, content: [{ type: 'text', text }, ...more] };
}
