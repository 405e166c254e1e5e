// The DingTalk surface: questions to a robot, over the stream that we open.

export { createDingtalkApp, type DingtalkApp, type DingtalkAppOptions } from './app.ts';
export type { DingtalkAddresses } from './addresses.ts';
