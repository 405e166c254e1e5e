// Answers in chat, whatever the platform; each platform is an export of its own (`@jianbao/bot/slack`).

export {
  type BriefFormat,
  createDesk,
  type Desk,
  type DeskOptions,
  type Holdings,
  type MakeBrief,
  type Person,
  type Reply,
} from './desk.ts';
export { createSeen, type Seen, type SeenLimits } from './seen.ts';
