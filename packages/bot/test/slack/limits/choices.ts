// What a person chooses from: menus, boxes, dates.
// @see https://docs.slack.dev/reference/block-kit/block-elements

import { actionId } from './buttons.ts';
import { boolean, type Check, every, list, number, object, oneOf, rule, string } from './check.ts';
import { confirm, linkOption, optionGroup, plainOption, plainText, richOption } from './text.ts';

type Fields = Readonly<Record<string, Check>>;

const pressed = { action_id: actionId, confirm };
const focused = { ...pressed, focus_on_load: boolean };
const picked = { ...focused, placeholder: plainText(150) };
const several = { max_selected_items: number(1) };

const element = (type: string, needed: Fields, optional: Fields): Check =>
  object({ type: oneOf(type), ...needed }, optional);

const menus = { options: list(plainOption, 100, 1), option_groups: list(optionGroup, 100, 1) };
const eitherList = rule(
  'must provide either options or option_groups',
  ({ options, option_groups }) => (options === undefined) !== (option_groups === undefined),
);
const filter = object(
  {},
  {
    include: list(oneOf('im', 'mpim', 'private', 'public'), 4, 1),
    exclude_external_shared_channels: boolean,
    exclude_bot_users: boolean,
  },
);
const conversation = { default_to_current_conversation: boolean, filter };
const answerable = { response_url_enabled: boolean };

/** The menus: each kind alone, and as one from which several are chosen. */
export const menusByType: Fields = {
  static_select: every(element('static_select', {}, { ...picked, ...menus, initial_option: plainOption }), eitherList),
  multi_static_select: every(
    element('multi_static_select', {}, { ...picked, ...several, ...menus, initial_options: list(plainOption, 100) }),
    eitherList,
  ),
  external_select: element(
    'external_select',
    {},
    { ...picked, initial_option: plainOption, min_query_length: number(0) },
  ),
  multi_external_select: element(
    'multi_external_select',
    {},
    { ...picked, ...several, initial_options: list(plainOption, 100), min_query_length: number(0) },
  ),
  users_select: element('users_select', {}, { ...picked, initial_user: string() }),
  multi_users_select: element('multi_users_select', {}, { ...picked, ...several, initial_users: list(string()) }),
  conversations_select: element(
    'conversations_select',
    {},
    { ...picked, ...conversation, ...answerable, initial_conversation: string() },
  ),
  multi_conversations_select: element(
    'multi_conversations_select',
    {},
    { ...picked, ...several, ...conversation, initial_conversations: list(string()) },
  ),
  channels_select: element('channels_select', {}, { ...picked, ...answerable, initial_channel: string() }),
  multi_channels_select: element(
    'multi_channels_select',
    {},
    { ...picked, ...several, initial_channels: list(string()) },
  ),
};

/** Boxes, radio buttons and pickers. */
export const choicesByType: Fields = {
  checkboxes: element(
    'checkboxes',
    { options: list(richOption, 10, 1) },
    { ...focused, initial_options: list(richOption) },
  ),
  radio_buttons: element(
    'radio_buttons',
    { options: list(richOption, 10, 1) },
    { ...focused, initial_option: richOption },
  ),
  datepicker: element('datepicker', {}, { ...picked, initial_date: string() }),
  datetimepicker: element('datetimepicker', {}, { ...focused, initial_date_time: number() }),
  timepicker: element('timepicker', {}, { ...picked, initial_time: string(), timezone: string() }),
};

/** Once Slack wanted at least two options here; its reference now says up to five, and one is taken. */
export const overflow: Check = element('overflow', { options: list(linkOption, 5, 1) }, pressed);
