// A conversation on any platform: each event answered once, by whoever may ask, and never left without a reply.

import { randomBytes } from 'node:crypto';
import type { Language } from '@jianbao/core';
import type { Desk } from '../desk.ts';
import { createSeen } from '../seen.ts';
import { type AccessRules, mayAsk } from './access.ts';
import { readAction } from './action.ts';
import type { AnswerCardOptions } from './answer-card.ts';
import { readCommand } from './command.ts';
import { closedHome, type Home, homeOf } from './home.ts';
import { createPeople } from './people.ts';
import type { Heard, Pressed, Scene, Voice } from './port.ts';
import { hintCard, sentenceCard } from './say-cards.ts';
import { circumstances, createTurns, type Recorder, type Turn } from './turns.ts';

export interface ChatOptions {
  readonly desk: Desk;
  readonly access?: AccessRules;
  /** Hears of everything that is answered, refused, handed out or judged; what it rejects is not said. */
  readonly audit?: Recorder;
  readonly sourceUrl?: AnswerCardOptions['sourceUrl'];
  /** A handler broke; the person has been told the id. */
  readonly onCrash?: (id: string, error: unknown) => void;
}

export interface Chat {
  /** Answers a message. */
  readonly hear: (heard: Heard, voice: Voice) => Promise<void>;
  readonly press: (pressed: Pressed, voice: Voice) => Promise<void>;
  /** Checks the figures of a message that somebody else wrote. */
  readonly check: (heard: Heard, voice: Voice) => Promise<void>;
  /** What a page of our own shows a person, on platforms that have one. */
  readonly home: (scene: Scene) => Promise<Home>;
}

/** Longer than any question to a report; a pasted page would hold up everybody else's. */
const LONGEST_QUESTION = 500;
/** A page of a document, for a check. */
const LONGEST_TEXT = 20_000;

export function createChat(options: ChatOptions): Chat {
  const { access = {}, audit, onCrash = () => {} } = options;
  const seen = createSeen();
  const people = createPeople();
  const turns = createTurns({ ...options, people, audit });

  /** What comes in is taken up once, by whoever may ask; a crash is apologized for. */
  const take = async (scene: Scene, language: Language, voice: Voice, words: string, act: () => Promise<void>) => {
    if (!seen.first(`${scene.person.surface}:${scene.event}`)) return;
    try {
      if (mayAsk(access, scene.person, scene.channel)) return await act();
      await audit?.({ type: 'refused', ...circumstances(scene), question: words, language, rule: 'ask' });
      await voice.say(sentenceCard(language, 'refused'), 'only');
    } catch (error) {
      const id = randomBytes(4).toString('hex');
      onCrash(id, error);
      // Where even the apology cannot be said, the log has it.
      await voice.say(sentenceCard(language, 'crashed', { id }), 'only').catch((next) => onCrash(id, next));
    }
  };

  const turnIn = (scene: Scene, language: Language, voice: Voice): Turn => ({
    scene,
    language,
    voice,
    // Others read along in a channel: there, nobody knows more than everybody.
    desk: scene.private ? options.desk.as(scene.person) : options.desk,
  });

  /** A follow-up in a thread where we spoke; whatever else people say to each other there is theirs. */
  const overhear = async (heard: Heard, voice: Voice): Promise<void> => {
    const { text } = heard;
    if (!turns.spokeIn(heard) || text.trim() === '' || text.length > LONGEST_QUESTION) return;
    if (!mayAsk(access, heard.person, heard.channel)) return;
    const language = languageOf(text);
    await take(heard, language, voice, text, () => turns.followUp(turnIn(heard, language, voice), text));
  };

  return {
    home: async (scene) => {
      const { language = scene.language ?? 'zh', recent } = people.of(scene.person);
      if (!mayAsk(access, scene.person, scene.channel)) return closedHome(language);
      return homeOf(options.desk.as(scene.person), language, recent);
    },
    hear: async (heard, voice) => {
      if (heard.overheard) return overhear(heard, voice);
      const language = heard.text.trim() === '' ? (heard.language ?? 'zh') : languageOf(heard.text);
      return take(heard, language, voice, heard.text, async () => {
        const turn = turnIn(heard, language, voice);
        const command = readCommand(heard.text, language, await turn.desk.reports());
        const limit = command.kind === 'check' ? LONGEST_TEXT : LONGEST_QUESTION;
        if (heard.text.trim() === '') await voice.say(hintCard());
        else if (heard.text.length > limit) await voice.say(sentenceCard(language, 'tooLong', { limit }));
        else await turns.command(turn, command, heard.text);
      });
    },
    check: (heard, voice) => {
      const language = heard.language ?? languageOf(heard.text);
      return take(heard, language, voice, '', () =>
        turns.command(turnIn(heard, language, voice), { kind: 'check', text: heard.text.slice(0, LONGEST_TEXT) }, ''),
      );
    },
    press: (pressed, voice) => {
      const action = readAction(pressed.action);
      const language = action && 'language' in action ? action.language : (pressed.language ?? 'zh');
      return take(pressed, language, voice, '', async () => {
        if (action) await turns.action(turnIn(pressed, language, voice), action);
        else await voice.say(sentenceCard(language, 'gone'), 'only');
      });
    },
  };
}

/** Chinese as soon as there is a Han character. */
function languageOf(text: string): Language {
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}
