// The MCP surface: assistants ask the reports and get figures with their source, over stdio or HTTP.

export { createMcpServer } from './server.ts';
export { serveStdio, type StdioStreams } from './stdio.ts';
export { createMcpHttp, type McpHttpOptions } from './http.ts';
export { type McpHttpServer, type ServeMcpHttpOptions, serveMcpHttp } from './serve.ts';
