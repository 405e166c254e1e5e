// Blocks around other blocks, and the ones an agent shows its work with.
// @see https://docs.slack.dev/reference/block-kit/blocks

import { button } from './buttons.ts';
import { boolean, type Check, every, kinds, list, object, oneOf, rule, string, unique } from './check.ts';
import { imageElement } from './image.ts';
import { richText } from './rich-text.ts';
import { anyText, mrkdwn, plainText } from './text.ts';

const block = { block_id: string(255) };

export const alertBlock: Check = object(
  { type: oneOf('alert'), text: anyText(200) },
  { ...block, level: oneOf('default', 'info', 'warning', 'error', 'success') },
);

export const cardBlock: Check = every(
  object(
    { type: oneOf('card') },
    {
      ...block,
      hero_image: imageElement,
      icon: imageElement,
      slack_icon: object({ type: oneOf('icon'), name: string() }),
      title: mrkdwn(150),
      subtitle: mrkdwn(150),
      body: mrkdwn(200),
      subtext: mrkdwn(200),
      actions: every(list(button, 3), unique('action_id')),
    },
  ),
  rule('must provide hero_image, title, actions or body', ({ hero_image, title, actions, body }) => {
    return [hero_image, title, actions, body].some((part) => part !== undefined);
  }),
);

export const carouselBlock: Check = object(
  { type: oneOf('carousel'), elements: list(kinds({ card: cardBlock }), 10, 1) },
  block,
);

export const containerBlock = (child: Check): Check =>
  every(
    object(
      { type: oneOf('container'), child_blocks: list(child, 10, 1) },
      {
        ...block,
        title: plainText(150),
        rich_text_title: richText,
        subtitle: anyText(150),
        width: oneOf('narrow', 'standard', 'wide', 'full'),
        icon: imageElement,
        is_collapsible: boolean,
        default_collapsed: boolean,
        has_header_divider: boolean,
      },
    ),
    rule('must provide title or rich_text_title', ({ title, rich_text_title }) => {
      return title !== undefined || rich_text_title !== undefined;
    }),
  );

const source = object({ type: oneOf('url'), url: string(3000, 1), text: string() });
const task = {
  needed: { task_id: string(), title: string(), status: oneOf('pending', 'in_progress', 'complete', 'error') },
  optional: { ...block, details: richText, output: richText, sources: list(source) },
};
export const taskCardBlock: Check = object({ type: oneOf('task_card'), ...task.needed }, task.optional);

export const planBlock: Check = object(
  { type: oneOf('plan'), title: string() },
  { ...block, tasks: list(object(task.needed, { ...task.optional, type: oneOf('task_card') })) },
);
