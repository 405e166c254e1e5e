// What a person reads in a message of the bot, and what they can press there.

type Json = Readonly<Record<string, unknown>>;

interface Pressable {
  readonly label: string;
  /** What Feishu gives back; none for a link. */
  readonly value?: unknown;
}

export interface Read {
  readonly text: string;
  /** What a list of conversations shows of it. */
  readonly summary?: string;
  readonly options: readonly Pressable[];
  readonly buttons: readonly Pressable[];
}

/** Reads a card or a post. */
export function readMessage(type: string, content: string): Read {
  const parsed = JSON.parse(content) as Json;
  if (type === 'post') return { text: textsIn(parsed, 'text').join(''), options: [], buttons: [] };
  if (type !== 'interactive') return { text: '', options: [], buttons: [] };
  const summary = ((parsed['config'] as Json)['summary'] as Json | undefined)?.['content'];
  const elements = (parsed['body'] as { readonly elements: readonly Json[] }).elements;
  const shown = elements.filter(({ tag }) => tag === 'div' || tag === 'interactive_container');
  return {
    text: shown.flatMap((element) => textsIn(element, 'content')).join('\n'),
    ...(typeof summary === 'string' && { summary }),
    options: pressables(elements, 'interactive_container'),
    buttons: pressables(elements, 'button'),
  };
}

function pressables(elements: readonly Json[], tag: string): Pressable[] {
  return elements
    .flatMap((element) => objectsIn(element))
    .flatMap((element) => {
      if (element['tag'] !== tag) return [];
      const [behaviour] = element['behaviors'] as readonly Json[];
      const { behaviors: _, ...shown } = element;
      return [
        {
          label: textsIn(shown, 'content').join(''),
          ...(behaviour?.['type'] === 'callback' && { value: behaviour['value'] }),
        },
      ];
    });
}

function textsIn(value: unknown, name: string): string[] {
  return objectsIn(value).flatMap((object) => (typeof object[name] === 'string' ? [object[name]] : []));
}

function objectsIn(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Json, ...inside];
}
