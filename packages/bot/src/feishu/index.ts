// The Feishu (Lark) surface: questions answered where they are asked, over a long connection or a webhook.

export { createFeishuApp, type FeishuApp, type FeishuAppOptions, type FeishuSurroundings } from './app.ts';
