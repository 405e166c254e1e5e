// A desk in, an MCP server out: its tools, resources and prompt. One server serves one client.

import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Desk } from '../desk.ts';
import { registerPrompt } from './prompt.ts';
import { registerResources } from './resources.ts';
import { INSTRUCTIONS } from './rules.ts';
import { createThreads } from './threads.ts';
import { registerAsk } from './tools/ask.ts';
import { registerFindIndicators } from './tools/find-indicators.ts';
import { registerGetIndicator } from './tools/get-indicator.ts';
import { registerListReports } from './tools/list-reports.ts';
import { registerMakeBrief } from './tools/make-brief.ts';

/** No call has more arguments than this; a deep or wide heap of them is no call. */
const MOST_ARGUMENTS = 20;

/** A server that answers from the reports of this desk; connect it to a transport. */
export function createMcpServer(desk: Desk): McpServer {
  const server = new McpServer(
    { name: 'jianbao', title: '简报 jianbao', version: '0.1.0' },
    { instructions: INSTRUCTIONS, maxToolInputElements: MOST_ARGUMENTS },
  );
  const threadOf = createThreads();
  registerAsk(server, desk, threadOf);
  registerFindIndicators(server, desk);
  registerGetIndicator(server, desk, threadOf);
  registerListReports(server, desk);
  if (desk.brief) registerMakeBrief(server, desk, desk.brief);
  registerResources(server, desk);
  registerPrompt(server);
  // Reports come and go, but a desk tells nobody: no notice is promised that is never sent.
  const listChanged = false;
  server.server.registerCapabilities({ tools: { listChanged }, resources: { listChanged }, prompts: { listChanged } });
  return server;
}
