// The WeCom surface: questions to an app of one's own, answered through its API.

export { createWecomApp, type WecomApp, type WecomAppOptions } from './app.ts';
