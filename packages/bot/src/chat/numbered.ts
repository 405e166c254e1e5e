// Where nothing can be pressed: cards as plain text, what can be chosen under numbers, and a number that is sent back.

import { speaker } from '@jianbao/locales';
import { type Verdict, writeAction } from './action.ts';
import type { Chat } from './chat.ts';
import type { Button, Card, CardPart, Heard, Scene, Voice } from './port.ts';

/** How a platform sends what is plain. */
interface Mouth {
  /** Sends a text whole, in as many messages as it takes. */
  readonly send: (text: string) => Promise<void>;
  readonly upload?: Voice['upload'];
}

/** Takes up a message: a choice among what was last offered to this person here, or words for the chat. */
export type Numbered = (heard: Heard, mouth: Mouth) => Promise<void>;

interface Offer {
  readonly language: Card['language'];
  /** The actions, in the order of their numbers. */
  readonly choices: readonly string[];
  readonly expiry: number;
}

const MOST_OFFERS = 5_000;
const LIFETIME = 60 * 60 * 1000;

export function createNumbered(chat: Chat): Numbered {
  const offers = new Map<string, Offer>();
  const keep = (name: string, { language }: Card, choices: readonly string[]): void => {
    offers.delete(name);
    const [oldest] = offers.keys();
    if (oldest !== undefined && offers.size >= MOST_OFFERS) offers.delete(oldest);
    offers.set(name, { language, choices, expiry: Date.now() + LIFETIME });
  };
  return async (heard, { send, upload }) => {
    const name = nameOf(heard);
    const voice: Voice = {
      say: async (card) => {
        const { text, choices } = numberedText(card);
        if (choices.length > 0) keep(name, card, choices);
        await send(text);
      },
      ...(upload && { upload }),
    };
    const number = numberIn(heard.text);
    if (number === undefined) return chat.hear(heard, voice);
    const known = offers.get(name);
    const offer = known && known.expiry > Date.now() ? known : undefined;
    const { text: _, ...scene } = heard;
    // A number is never a question: where it picks nothing, the person hears that it is too late.
    const action = offer?.choices[number - 1] ?? '';
    return chat.press({ ...scene, action, ...(offer && { language: offer.language }) }, voice);
  };
}

/** The whole card in words; the choices stand in the order of their numbers. */
function numberedText({ language, parts, buttons, reply }: Card): {
  readonly text: string;
  readonly choices: readonly string[];
} {
  const say = speaker(language);
  const choices: string[] = [];
  const numberOf = (action: string): number => choices.push(action);
  const lines = parts.map((part) =>
    part.type === 'option' ? `${numberOf(part.action)}. ${part.label}` : wordsOf(part, language),
  );
  const listed = choices.length === 0 ? [] : [choices.length === 1 ? '1' : `1–${choices.length}`];
  const links = buttons.flatMap((button) => ('url' in button ? [`${button.label}: ${button.url}`] : []));
  const others = [...buttons, ...verdicts(reply, language)].flatMap((button) =>
    'action' in button ? [`${numberOf(button.action)} ${button.label}`] : [],
  );
  const hint = choices.length > 0 ? [say('bot.numbered.reply', { choices: [...listed, ...others].join(' · ') })] : [];
  return { text: [...lines, ...links, ...hint].join('\n'), choices };
}

function wordsOf(part: Exclude<CardPart, { readonly type: 'option' }>, language: Card['language']): string {
  const say = speaker(language);
  if (part.type === 'note') return part.text;
  if (part.type === 'figure') return say('ask.figure', part);
  return `${say('ask.quote', { quote: part.before + part.figure + part.after })}\n${part.pointer}`;
}

function verdicts(reply: string | undefined, language: Card['language']): Button[] {
  if (reply === undefined) return [];
  const say = speaker(language);
  return (['good', 'bad'] as const).flatMap((verdict: Verdict) => {
    const action = writeAction({ kind: 'verdict', verdict, reply });
    return action === undefined ? [] : [{ label: say(`bot.button.${verdict}`), action }];
  });
}

const LONGEST_CHOICE = 16;
const CHOICE = /^(?:选择?|第|option|number)?\s?(\d{1,2})\s?[个项号]?[.。、)]?$/iu;

/** “2”, “２”, “选2”, “第2项”; not 2024. */
function numberIn(text: string): number | undefined {
  const words = text.trim();
  if (words.length > LONGEST_CHOICE) return undefined;
  const digits = CHOICE.exec(words.normalize('NFKC'))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** What is offered to one person is not for another, and not in another conversation. */
function nameOf({ person: { surface, tenant, id }, channel, thread }: Scene): string {
  return JSON.stringify([surface, tenant, channel, thread, id]);
}
