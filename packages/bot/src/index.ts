// Answers in chat, whatever the platform; each platform is an export of its own (`@jianbao/bot/slack`).

export { createResponder, type Responder } from './responder.ts';
export { courteous } from './courteous.ts';
export { createSeen, type Seen, type SeenLimits } from './seen.ts';
