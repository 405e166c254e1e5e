// Every block that an app may send, by its type.
// @see https://docs.slack.dev/reference/block-kit/blocks

import { button, feedbackButtons, iconButton, workflowButton } from './buttons.ts';
import { alertBlock, cardBlock, carouselBlock, containerBlock, planBlock, taskCardBlock } from './cards.ts';
import { chartBlock } from './charts.ts';
import { boolean, type Check, every, kinds, list, object, oneOf, rule, string, unique } from './check.ts';
import { choicesByType, menusByType, overflow } from './choices.ts';
import { imageBlock, imageElement } from './image.ts';
import { inputBlock, richTextInput } from './inputs.ts';
import { richText } from './rich-text.ts';
import { dataTableBlock, tableBlock } from './tables.ts';
import { anyText, mrkdwn, plainText } from './text.ts';
import { videoBlock } from './video.ts';

const block = { block_id: string(255) };
const pressed = { button, workflow_button: workflowButton, overflow, ...menusByType, ...choicesByType };

const section: Check = every(
  object(
    { type: oneOf('section') },
    {
      ...block,
      text: anyText(),
      fields: list(anyText(2000), 10, 1),
      accessory: kinds({ ...pressed, image: imageElement }),
      expand: boolean,
    },
  ),
  rule('must provide text or fields', ({ text, fields }) => text !== undefined || fields !== undefined),
);

const elements = (known: Readonly<Record<string, Check>>, max: number): Check =>
  every(list(kinds(known), max, 1), unique('action_id'));

const everywhere: Readonly<Record<string, Check>> = {
  section,
  divider: object({ type: oneOf('divider') }, block),
  header: object({ type: oneOf('header'), text: plainText(150) }, block),
  image: imageBlock,
  context: object(
    {
      type: oneOf('context'),
      elements: list(kinds({ plain_text: plainText(), mrkdwn: mrkdwn(), image: imageElement }), 10, 1),
    },
    block,
  ),
  actions: object(
    { type: oneOf('actions'), elements: elements({ ...pressed, rich_text_input: richTextInput }, 25) },
    block,
  ),
  input: inputBlock,
  rich_text: richText,
  video: videoBlock,
  alert: alertBlock,
  card: cardBlock,
  carousel: carouselBlock,
};

const inMessages: Readonly<Record<string, Check>> = {
  markdown: object({ type: oneOf('markdown'), text: string(12_000, 1) }, block),
  context_actions: object(
    {
      type: oneOf('context_actions'),
      elements: elements({ feedback_buttons: feedbackButtons, icon_button: iconButton }, 5),
    },
    block,
  ),
  table: tableBlock,
  data_table: dataTableBlock,
  data_visualization: chartBlock,
  task_card: taskCardBlock,
  plan: planBlock,
};

const childBlock = kinds({ ...everywhere, table: tableBlock });
const container = containerBlock(childBlock);

/** A block of a message. A `file` block is not among them: apps receive those, they cannot send them. */
export const messageBlock: Check = kinds({ ...everywhere, ...inMessages, container });

/** A block of a modal or of the Home tab. */
export const viewBlock: Check = kinds({ ...everywhere, container });
