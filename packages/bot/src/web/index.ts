// The web surface: an HTTP API and one page, answered from a desk.

export { createWeb, type WebOptions } from './app.ts';
export { serveWeb, type Serving, type ServingOptions } from './serve.ts';
export type { LogLevel, LogTarget } from './log.ts';
export { type Hosts, isLoopback } from './guard/host.ts';
export type { RateLimit } from './guard/rate-limit.ts';
export type { AnswerJSON, IndicatorJSON, PassageJSON, ProblemJSON, ReportJSON } from './api/shapes.ts';
