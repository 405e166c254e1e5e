// Cards against what Feishu publishes of version 2.0: an unknown tag or property is refused, and so is one card too big.

type Json = Readonly<Record<string, unknown>>;

const MAX_ELEMENTS = 200;

/** For each tag its properties, and which of them must be there. */
const TAGS: Readonly<Record<string, { readonly needs: readonly string[]; readonly may: readonly string[] }>> = {
  div: { needs: ['text'], may: ['icon', 'width', 'margin', 'element_id'] },
  plain_text: { needs: ['content'], may: ['text_size', 'text_color', 'text_align', 'lines'] },
  lark_md: { needs: ['content'], may: ['text_size', 'text_align', 'lines'] },
  markdown: { needs: ['content'], may: ['text_size', 'text_align', 'margin', 'element_id'] },
  hr: { needs: [], may: ['margin', 'element_id'] },
  button: {
    needs: ['text'],
    may: ['type', 'size', 'width', 'icon', 'disabled', 'confirm', 'behaviors', 'margin', 'name'],
  },
  column_set: {
    needs: ['columns'],
    may: ['flex_mode', 'horizontal_spacing', 'horizontal_align', 'background_style', 'margin'],
  },
  column: {
    needs: ['elements'],
    may: ['width', 'weight', 'vertical_align', 'vertical_spacing', 'background_style', 'padding', 'margin'],
  },
  interactive_container: {
    needs: ['behaviors', 'elements'],
    may: [
      'width',
      'height',
      'direction',
      'has_border',
      'border_color',
      'corner_radius',
      'padding',
      'margin',
      'disabled',
    ],
  },
};
const SIZES = ['heading-0', 'heading-1', 'heading-2', 'heading-3', 'heading-4', 'heading', 'normal', 'notation'];
const CONFIG = ['enable_forward', 'update_multi', 'width_mode', 'enable_forward_interaction', 'summary', 'style'];

/** What Feishu would say against a card; nothing for one that it takes. */
export function complaintsAboutCard(card: unknown): string[] {
  if (!isObject(card) || card['schema'] !== '2.0') return ['schema: must be 2.0'];
  const { config, body } = card;
  const elements = isObject(body) ? body['elements'] : undefined;
  if (!Array.isArray(elements) || elements.length === 0) return ['body/elements: must be a list'];
  const unknown = [
    ...strangers(card, ['schema', 'config', 'card_link', 'header', 'body'], ''),
    ...strangers(body as Json, ['elements', 'direction', 'padding'], 'body/'),
    ...(isObject(config) ? strangers(config, CONFIG, 'config/') : []),
  ];
  const count = JSON.stringify(elements).split('"tag":').length - 1;
  const size = count > MAX_ELEMENTS ? [`body: ${count} elements, at most ${MAX_ELEMENTS}`] : [];
  return [...unknown, ...size, ...elements.flatMap((element, at) => complaintsAbout(element, `body/elements/${at}`))];
}

function complaintsAbout(element: unknown, path: string): string[] {
  if (!isObject(element) || typeof element['tag'] !== 'string') return [`${path}: must have a tag`];
  const { tag } = element;
  const known = Object.hasOwn(TAGS, tag) ? TAGS[tag] : undefined;
  if (!known) return [`${path}: cards of schema V2 no longer support this capability; unsupported tag ${tag}`];
  const children = ['elements', 'columns'].flatMap((name) => {
    const list = element[name];
    if (list === undefined) return [];
    if (!Array.isArray(list) || list.length === 0) return [`${path}/${name}: must be a list`];
    return list.flatMap((child, at) => complaintsAbout(child, `${path}/${name}/${at}`));
  });
  return [
    ...strangers(element, ['tag', ...known.needs, ...known.may], `${path}/`),
    ...known.needs.filter((name) => element[name] === undefined).map((name) => `${path}/${name}: is missing`),
    ...('text' in element ? complaintsAbout(element['text'], `${path}/text`) : []),
    ...('content' in element ? complaintsAboutText(element, path) : []),
    ...('behaviors' in element ? complaintsAboutBehaviours(element['behaviors'], `${path}/behaviors`) : []),
    ...children,
  ];
}

function complaintsAboutText({ content, text_size }: Json, path: string): string[] {
  return [
    ...(typeof content === 'string' && content !== '' ? [] : [`${path}/content: must be words`]),
    ...(text_size === undefined || SIZES.includes(String(text_size)) ? [] : [`${path}/text_size: unknown`]),
  ];
}

function complaintsAboutBehaviours(behaviours: unknown, path: string): string[] {
  if (!Array.isArray(behaviours) || behaviours.length === 0) return [`${path}: must be a list`];
  return behaviours.flatMap((behaviour: Json, at) => {
    const { type, value, default_url: url } = behaviour;
    const right =
      (type === 'callback' && (isObject(value) || typeof value === 'string')) ||
      (type === 'open_url' && typeof url === 'string' && /^https?:/.test(url));
    return right ? [] : [`${path}/${at}: must be a callback with a value, or open an address`];
  });
}

function strangers(object: Json, known: readonly string[], path: string): string[] {
  return Object.keys(object)
    .filter((name) => !known.includes(name))
    .map((name) => `${path}${name}: unknown property`);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
