// What is done in one turn of a conversation: a question answered, a figure shown, a brief sent, a text checked.

import { randomBytes } from 'node:crypto';
import type { Language, Report } from '@jianbao/core';
import { type CheckResult, checkAgainst, type Severity } from '@jianbao/core/check';
import { speaker } from '@jianbao/locales';
import { answered, reportGiven } from '../audit/answered.ts';
import type { AuditEntry } from '../audit/entry.ts';
import { type Desk, nameOf, type Reply } from '../desk.ts';
import { createSeen } from '../seen.ts';
import type { Action } from './action.ts';
import { type AnswerCardOptions, answerCard } from './answer-card.ts';
import type { Command } from './command.ts';
import type { People } from './people.ts';
import type { Scene, Voice } from './port.ts';
import { checkCard, helpCard, reportsCard, sentenceCard, sourceCard, whichCard } from './say-cards.ts';

export interface Turn {
  readonly scene: Scene;
  readonly language: Language;
  readonly voice: Voice;
  /** The desk as it may be used in this scene. */
  readonly desk: Desk;
}

export interface Turns {
  readonly command: (turn: Turn, command: Command, text: string) => Promise<void>;
  readonly action: (turn: Turn, action: Action) => Promise<void>;
  /** Answers what was not said to us, where there is a figure to give. */
  readonly followUp: (turn: Turn, text: string) => Promise<void>;
  /** Whether we have answered in this thread. */
  readonly spokeIn: (scene: Scene) => boolean;
}

/** Threads in which somebody may go on without naming us. */
const MOST_THREADS = 20_000;
const DAY = 24 * 60 * 60 * 1000;

/** Takes down what is said, before it is said. */
export type Recorder = (entry: AuditEntry) => Promise<void> | void;

interface TurnsOptions {
  readonly people: People;
  readonly audit?: Recorder | undefined;
  readonly sourceUrl?: AnswerCardOptions['sourceUrl'];
}

export function createTurns({ people, audit, sourceUrl }: TurnsOptions): Turns {
  const spoken = createSeen({ size: MOST_THREADS, lifetime: DAY });
  const give = async ({ scene, voice }: Turn, given: Reply, question: string, language?: Language): Promise<void> => {
    const reply = randomBytes(6).toString('base64url');
    const card = answerCard(given, {
      question,
      ...(audit && { reply }),
      ...(sourceUrl && { sourceUrl }),
      ...(language && { language }),
    });
    await audit?.({ type: 'answer', ...circumstances(scene), ...answered(given.answer), question, reply });
    spoken.first(threadOf(scene));
    if (given.answer.kind === 'found') people.wasGiven(scene.person, given.answer.stated.map(nameOf));
    await voice.say(card);
  };

  const brief = async ({ scene, language, voice, desk }: Turn, report: Report, written: Language): Promise<void> => {
    const say = speaker(language);
    if (!desk.brief) return voice.say(sentenceCard(language, 'noBrief'));
    if (!voice.upload) return voice.say(sentenceCard(language, 'noUpload'));
    await voice.busy?.(say('bot.briefing'));
    const bytes = await desk.brief(report, written, 'docx');
    const title = say(`bot.brief.title.${written}`, { title: report.title[written] });
    const given = { ...reportGiven(report), language: written, format: 'docx' };
    await audit?.({ type: 'brief', ...circumstances(scene), ...given });
    await voice.upload({ name: `${report.id}.${written}.docx`, title, bytes });
    await voice.say(sentenceCard(language, 'briefMade'));
  };

  const check = async ({ scene, language, voice, desk }: Turn, text: string): Promise<void> => {
    const best = bestMatch(text, await desk.reports());
    if (!best) return voice.say(sentenceCard(language, 'noCheck'), 'only');
    const count = (severity: Severity): number =>
      best.result.findings.filter((finding) => finding.severity === severity).length;
    await audit?.({
      type: 'check',
      ...circumstances(scene),
      checked: best.result.checked,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
    });
    await voice.say(checkCard(language, best.report, best.result), 'only');
  };

  return {
    spokeIn: (scene) => spoken.has(threadOf(scene)),
    followUp: async (turn, text) => {
      const reply = await turn.desk.ask(text, threadOf(turn.scene));
      if ('stated' in reply.answer) await give(turn, reply, text);
    },
    command: async (turn, command, text) => {
      const { language, voice, desk, scene } = turn;
      switch (command.kind) {
        case 'help':
          return voice.say(helpCard(language, await desk.reports()));
        case 'reports':
          return voice.say(reportsCard(language, await desk.reports()));
        case 'check':
          return check(turn, command.text);
        case 'brief': {
          const [report, ...others] = command.reports;
          if (!report || others.length > 0) {
            return voice.say(
              report
                ? whichCard(language, command.reports, command.languages)
                : reportsCard(language, await desk.reports()),
            );
          }
          for (const written of command.languages) await brief(turn, report, written);
          return;
        }
        case 'question':
          return give(turn, await desk.ask(text, threadOf(scene)), text);
      }
    },
    action: async (turn, action) => {
      const { language, voice, desk, scene } = turn;
      const gone = (): Promise<void> => voice.say(sentenceCard(language, 'gone'), 'only');
      switch (action.kind) {
        case 'show': {
          const shown = await desk.show(action.chosen, language, threadOf(scene));
          return shown ? give(turn, shown, '') : gone();
        }
        case 'source': {
          const shown = await desk.show(action.chosen, language);
          return shown?.answer.kind === 'found' ? voice.say(sourceCard(language, shown.answer.stated)) : gone();
        }
        case 'ask':
          return give(turn, await desk.ask(action.question, threadOf(scene)), action.question, language);
        case 'brief': {
          const report = await desk.report(action.report);
          return report ? brief(turn, report, action.language) : gone();
        }
        case 'language':
          return people.chooses(scene.person, language);
        case 'verdict':
          await audit?.({ type: 'feedback', ...circumstances(scene), verdict: action.verdict, reply: action.reply });
          return voice.say(sentenceCard(language, 'thanks'), 'only');
      }
    },
  };
}

/** Where and by whom, for the audit log. */
export function circumstances({ person, channel }: Scene): {
  readonly surface: string;
  readonly tenant: string;
  readonly place: string;
  readonly person: string;
} {
  return { surface: person.surface, tenant: person.tenant, place: channel, person: person.id };
}

/** Threads of different platforms and channels never meet. */
function threadOf({ person: { surface, tenant }, channel, thread }: Scene): string {
  return [surface, tenant, channel, thread].join(' ');
}

/** A text is checked against a few reports, the newest first. */
const MOST_CHECKED = 12;

/** The report with which the text agrees best: the one it is about. */
function bestMatch(text: string, reports: readonly Report[]): { report: Report; result: CheckResult } | undefined {
  return reports
    .toSorted((a, b) => b.period.localeCompare(a.period))
    .slice(0, MOST_CHECKED)
    .map((report) => ({ report, result: checkAgainst({ text }, report) }))
    .toSorted((a, b) => unsettled(a.result) - unsettled(b.result))[0];
}

function unsettled({ findings }: CheckResult): number {
  return findings.filter(({ severity }) => severity !== 'note').length;
}
