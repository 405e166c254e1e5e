// Rich text: what may stand in which of its four containers.
// @see https://docs.slack.dev/reference/block-kit/blocks/rich-text-block

import { boolean, type Check, kinds, list, number, object, oneOf, string } from './check.ts';

const style = object(
  {},
  { bold: boolean, italic: boolean, strike: boolean, code: boolean, underline: boolean, highlight: boolean },
);

const text = object({ type: oneOf('text'), text: string(Number.POSITIVE_INFINITY, 1) }, { style });
const link = object({ type: oneOf('link'), url: string(3000, 1) }, { text: string(), unsafe: boolean, style });

/** What an app may send; clients send some more, such as canvases and files. */
const inline: Check = kinds({
  text,
  link,
  user: object({ type: oneOf('user'), user_id: string() }, { style }),
  usergroup: object({ type: oneOf('usergroup'), usergroup_id: string() }, { style }),
  channel: object({ type: oneOf('channel'), channel_id: string() }, { style }),
  team: object({ type: oneOf('team'), team_id: string() }, { style }),
  broadcast: object({ type: oneOf('broadcast'), range: oneOf('here', 'channel', 'everyone') }, { style }),
  emoji: object({ type: oneOf('emoji'), name: string() }, { unicode: string(), url: string(), style }),
  color: object({ type: oneOf('color'), value: string() }, { style }),
  date: object(
    { type: oneOf('date'), timestamp: number(), format: string() },
    { url: string(), fallback: string(), style },
  ),
});

const border = oneOf(0, 1);
const section = object({ type: oneOf('rich_text_section'), elements: list(inline) });

export const richText: Check = object(
  {
    type: oneOf('rich_text'),
    elements: list(
      kinds({
        rich_text_section: section,
        rich_text_quote: object({ type: oneOf('rich_text_quote'), elements: list(inline) }, { border }),
        rich_text_preformatted: object(
          { type: oneOf('rich_text_preformatted'), elements: list(kinds({ text, link })) },
          { border, language: string() },
        ),
        rich_text_list: object(
          {
            type: oneOf('rich_text_list'),
            style: oneOf('bullet', 'ordered'),
            elements: list(kinds({ rich_text_section: section })),
          },
          { border, indent: number(0, 8), offset: number(0) },
        ),
      }),
    ),
  },
  { block_id: string(255) },
);
