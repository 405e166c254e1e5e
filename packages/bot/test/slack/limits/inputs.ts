// What a person types into, and the block around it.
// @see https://docs.slack.dev/reference/block-kit/blocks/input-block

import { actionId } from './buttons.ts';
import { boolean, type Check, every, kinds, list, number, object, oneOf, rule, string } from './check.ts';
import { choicesByType, menusByType } from './choices.ts';
import { richText } from './rich-text.ts';
import { plainText } from './text.ts';

const dispatch = object({}, { trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2, 1) });
const typed = {
  action_id: actionId,
  focus_on_load: boolean,
  placeholder: plainText(150),
  dispatch_action_config: dispatch,
};
const MAX_INPUT = 3000;

const typedByType: Readonly<Record<string, Check>> = {
  plain_text_input: object(
    { type: oneOf('plain_text_input') },
    {
      ...typed,
      initial_value: string(MAX_INPUT),
      multiline: boolean,
      min_length: number(0, MAX_INPUT),
      max_length: number(1, MAX_INPUT),
    },
  ),
  email_text_input: object({ type: oneOf('email_text_input') }, { ...typed, initial_value: string() }),
  url_text_input: object({ type: oneOf('url_text_input') }, { ...typed, initial_value: string() }),
  number_input: every(
    object(
      { type: oneOf('number_input'), is_decimal_allowed: boolean },
      { ...typed, initial_value: string(), min_value: string(), max_value: string() },
    ),
    rule('min_value must not exceed max_value', ({ min_value: min, max_value: max }) => {
      return min === undefined || max === undefined || Number(min) <= Number(max);
    }),
  ),
  file_input: object(
    { type: oneOf('file_input') },
    { action_id: actionId, filetypes: list(string()), max_files: number(1, 10) },
  ),
};

export const richTextInput: Check = object(
  { type: oneOf('rich_text_input') },
  { ...typed, initial_value: richText, min_lines: number(1, 100), max_lines: number(1, 100) },
);

export const inputBlock: Check = object(
  {
    type: oneOf('input'),
    label: plainText(2000),
    element: kinds({ ...typedByType, rich_text_input: richTextInput, ...menusByType, ...choicesByType }),
  },
  { block_id: string(255), hint: plainText(2000), optional: boolean, dispatch_action: boolean },
);
