// Pictures: an address or a file of Slack's, never both, and words for who does not see them.

import { type Check, every, object, oneOf, rule, string } from './check.ts';
import { plainText } from './text.ts';

const slackFile: Check = every(
  object({}, { id: string(), url: string(3000, 1) }),
  rule('must provide either id or url', ({ id, url }) => (id === undefined) !== (url === undefined)),
);

const source = { image_url: string(3000, 1), slack_file: slackFile };
const needed = { type: oneOf('image'), alt_text: string(2000) };
const oneSource: Check = rule(
  'must provide either image_url or slack_file',
  ({ image_url, slack_file }) => (image_url === undefined) !== (slack_file === undefined),
);

/** Inside another block. */
export const imageElement: Check = every(object(needed, source), oneSource);

/** A block of its own. */
export const imageBlock: Check = every(
  object(needed, { ...source, title: plainText(2000), block_id: string(255) }),
  oneSource,
);
