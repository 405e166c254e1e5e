// The words of a message, without the names called in it.

interface Content {
  readonly message_type: string;
  readonly content: string;
}

/** What a person typed; nothing where it is an image, a file or the like. `called` are placeholders as `@_user_1`. */
export function wordsIn({ message_type: type, content }: Content, called: readonly string[]): string {
  const read = parsed(content);
  if (type === 'text') return withoutNames(textOf(read, 'text'), called);
  if (type !== 'post') return '';
  const lines = listOf(fieldOf(read, 'content')).map((line) => listOf(line).map(wordsOfNode).join(''));
  return withoutNames([textOf(read, 'title'), ...lines].join('\n'), called);
}

/** A link shows its label; a mention, an image or an emoji has no words. */
function wordsOfNode(node: unknown): string {
  return fieldOf(node, 'tag') === 'at' ? ' ' : textOf(node, 'text');
}

function withoutNames(text: string, called: readonly string[]): string {
  // The longest first: `@_user_1` also begins `@_user_10`.
  const names = [...called, '@_all'].toSorted((a, b) => b.length - a.length);
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), text).trim();
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function textOf(value: unknown, name: string): string {
  const text = fieldOf(value, name);
  return typeof text === 'string' ? text : '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
