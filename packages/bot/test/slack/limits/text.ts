// Text objects, and the objects made of them: options and confirmations.
// @see https://docs.slack.dev/reference/block-kit/composition-objects

import { boolean, type Check, kinds, list, object, oneOf, string } from './check.ts';

const MAX_TEXT = 3000;

const plainObject = (max: number): Check =>
  object({ type: oneOf('plain_text'), text: string(max, 1) }, { emoji: boolean });
const mrkdwnObject = (max: number): Check =>
  object({ type: oneOf('mrkdwn'), text: string(max, 1) }, { verbatim: boolean });

export const plainText = (max = MAX_TEXT): Check => kinds({ plain_text: plainObject(max) });
export const mrkdwn = (max = MAX_TEXT): Check => kinds({ mrkdwn: mrkdwnObject(max) });
export const anyText = (max = MAX_TEXT): Check => kinds({ plain_text: plainObject(max), mrkdwn: mrkdwnObject(max) });

const MAX_OPTION = 75;
const option = (text: Check, more: Readonly<Record<string, Check>> = {}): Check =>
  object({ text, value: string(150) }, { description: anyText(MAX_OPTION), ...more });

/** In select menus. */
export const plainOption: Check = option(plainText(MAX_OPTION));
/** Checkboxes and radio buttons may use mark-up. */
export const richOption: Check = option(anyText(MAX_OPTION));
/** Only overflow menus open addresses. */
export const linkOption: Check = option(plainText(MAX_OPTION), { url: string(3000, 1) });

export const optionGroup: Check = object({ label: plainText(75), options: list(plainOption, 100, 1) });

export const confirm: Check = object(
  { text: anyText(300) },
  { title: plainText(100), confirm: plainText(30), deny: plainText(30), style: oneOf('primary', 'danger') },
);
