// Every Web API method that this Slack answers, by its name.

import type { Method } from '../call.ts';
import { setStatus, setSuggestedPrompts, setTitle } from './assistant.ts';
import { completeUpload, getUploadUrl } from './files.ts';
import {
  authTest,
  conversationsInfo,
  conversationsOpen,
  conversationsReplies,
  reactionsAdd,
  usersInfo,
} from './lookups.ts';
import { postEphemeral, postMessage, remove, update } from './messages.ts';
import { viewsOpen, viewsPublish, viewsUpdate } from './views.ts';

export const METHODS: Readonly<Record<string, Method>> = {
  'assistant.threads.setStatus': setStatus,
  'assistant.threads.setSuggestedPrompts': setSuggestedPrompts,
  'assistant.threads.setTitle': setTitle,
  'auth.test': authTest,
  'chat.delete': remove,
  'chat.postEphemeral': postEphemeral,
  'chat.postMessage': postMessage,
  'chat.update': update,
  'conversations.info': conversationsInfo,
  'conversations.open': conversationsOpen,
  'conversations.replies': conversationsReplies,
  'files.completeUploadExternal': completeUpload,
  'files.getUploadURLExternal': getUploadUrl,
  'reactions.add': reactionsAdd,
  'users.info': usersInfo,
  'views.open': viewsOpen,
  'views.publish': viewsPublish,
  'views.update': viewsUpdate,
};
