// What a person presses: buttons, icons, thumbs.
// @see https://docs.slack.dev/reference/block-kit/block-elements/button-element

import { type Check, list, object, oneOf, string } from './check.ts';
import { confirm, plainText } from './text.ts';

export const actionId: Check = string(255, 1);
const style = oneOf('primary', 'danger');
const MAX_VALUE = 2000;
const label = string(75);

export const button: Check = object(
  { type: oneOf('button'), text: plainText(75) },
  { action_id: actionId, value: string(MAX_VALUE), url: string(3000, 1), style, confirm, accessibility_label: label },
);

const workflow: Check = object({
  trigger: object(
    { url: string(3000, 1) },
    { customizable_input_parameters: list(object({ name: string(), value: string() })) },
  ),
});
export const workflowButton: Check = object(
  { type: oneOf('workflow_button'), text: plainText(75), workflow },
  { action_id: actionId, style, confirm, accessibility_label: label },
);

const feedback: Check = object({ text: plainText(75), value: string(MAX_VALUE) }, { accessibility_label: label });
export const feedbackButtons: Check = object(
  { type: oneOf('feedback_buttons'), positive_button: feedback, negative_button: feedback },
  { action_id: actionId },
);

export const iconButton: Check = object(
  { type: oneOf('icon_button'), icon: string(), text: plainText() },
  {
    action_id: actionId,
    value: string(MAX_VALUE),
    confirm,
    accessibility_label: label,
    visible_to_user_ids: list(string(), 10),
  },
);
