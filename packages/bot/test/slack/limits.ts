// Messages and views against the limits that Slack publishes: a list of complaints, empty for what Slack takes.

import { messageBlock, viewBlock } from './limits/blocks.ts';
import {
  boolean,
  type Check,
  every,
  isObject,
  kinds,
  lengthOf,
  list,
  object,
  oneOf,
  rule,
  string,
  unique,
} from './limits/check.ts';
import { plainText } from './limits/text.ts';
import { charactersIn, MAX_TOGETHER, markdownTogether, oneFocus, oneTable } from './limits/totals.ts';

/** What is wrong, and where: `/blocks/0/text/text`. */
export interface Complaint {
  readonly pointer: string;
  readonly problem: string;
  /** The error that Slack answers with; none where it takes the message all the same, changed or unheard. */
  readonly error?: string;
}

/** A complaint in the words of `response_metadata.messages`. */
export function worded({ pointer, problem }: Complaint): string {
  return `[ERROR] ${problem} [json-pointer:${pointer}]`;
}

const MAX_MESSAGE_TEXT = 40_000;
const MAX_VIEW_BYTES = 250_000;

/** What `chat.postMessage`, `.update`, `.postEphemeral` or a response_url would refuse, cut or not understand. */
export function complaintsAboutMessage(message: Readonly<Record<string, unknown>>): Complaint[] {
  const { text, blocks, attachments } = message;
  const complaints = [
    ...(blocks === undefined ? [] : complaintsAboutBlocks(blocks)),
    ...(Array.isArray(attachments) ? attachments.flatMap(complaintsAboutAttachment) : []),
  ];
  if (typeof text === 'string' && lengthOf(text) > MAX_MESSAGE_TEXT) {
    complaints.push({ pointer: '/text', problem: `must be less than ${MAX_MESSAGE_TEXT + 1} characters` });
  }
  if (Array.isArray(blocks) && blocks.length > 0 && (typeof text !== 'string' || text === '')) {
    complaints.push({ pointer: '/text', problem: 'phones and screen readers get no text' });
  }
  return complaints;
}

/** The blocks of a message. */
export function complaintsAboutBlocks(blocks: unknown, pointer = '/blocks'): Complaint[] {
  const complaints = run(every(list(messageBlock, 50), unique('block_id'), markdownTogether), blocks, pointer);
  if (charactersIn(blocks) > MAX_TOGETHER) {
    const problem = `must be less than ${MAX_TOGETHER + 1} characters together`;
    complaints.push({ pointer, problem, error: 'msg_blocks_too_long' });
  }
  return [...complaints, ...run(oneTable, blocks, pointer, 'invalid_attachments')];
}

function complaintsAboutAttachment(attachment: unknown, index: number): Complaint[] {
  if (!isObject(attachment) || attachment['blocks'] === undefined) return [];
  return complaintsAboutBlocks(attachment['blocks'], `/attachments/${index}/blocks`);
}

const TITLE = 24;
const blocks: Check = every(list(viewBlock, 100), unique('block_id'), oneFocus);
const asides = { private_metadata: string(3000), callback_id: string(255), external_id: string(255) };
const closing = { clear_on_close: boolean, notify_on_close: boolean, close: plainText(TITLE) };
const submitted = rule('missing required field: submit', ({ blocks: shown, submit }) => {
  const asks = Array.isArray(shown) && shown.some((block) => isObject(block) && block['type'] === 'input');
  return !asks || submit !== undefined;
});
const view = kinds({
  home: object({ type: oneOf('home'), blocks }, asides),
  modal: every(
    object(
      { type: oneOf('modal'), title: plainText(TITLE), blocks },
      { ...asides, ...closing, submit: plainText(TITLE), submit_disabled: boolean },
    ),
    submitted,
  ),
});

/** What `views.open`, `.publish` or `.update` would refuse. */
export function complaintsAboutView(value: unknown): Complaint[] {
  const complaints = run(view, value, '/view', 'invalid_arguments');
  if (Buffer.byteLength(JSON.stringify(value) ?? '') >= MAX_VIEW_BYTES) {
    complaints.push({ pointer: '/view', problem: 'must be less than 250 kB', error: 'view_too_large' });
  }
  return complaints;
}

function run(check: Check, value: unknown, pointer: string, error = 'invalid_blocks'): Complaint[] {
  const complaints: Complaint[] = [];
  check(value, pointer, (at, problem) => void complaints.push({ pointer: at, problem, error }));
  return complaints;
}
