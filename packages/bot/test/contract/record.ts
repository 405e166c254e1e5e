// What is put on record: one entry for each answer, with the figures that it gave.

import { speaker } from '@jianbao/locales';
import { describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../src/audit/index.ts';
import { nameOf } from '../../src/desk.ts';
import { createExpected } from './conversations.ts';
import { deskOver, twin } from './desks.ts';
import type { Shown, Surface } from './surface.ts';

export function keepsRecord({ lacks, start }: Surface): void {
  describe.skipIf(lacks.has('audit'))('the record', () => {
    test('has one entry for each answer, with the figures that it gave', async () => {
      const entries: AuditEntry[] = [];
      const { say } = await start({ desk: deskOver(), audit: (entry) => void entries.push(entry) });
      const expected = createExpected(twin());
      const turns = [
        '高新技术企业有多少家？',
        ...(lacks.has('press') ? ['第二个'] : ['press 高新技术企业（云和区）']),
        '青山湖区高新技术企业有多少家？',
        '2023年呢？',
        '青山湖区和云和区的高新技术企业比较',
        '青山湖区消费与商贸',
        'How many pandas are there?',
      ];
      let shown: Shown | undefined;
      for (const turn of turns) {
        const press = turn.startsWith('press ');
        shown = press ? await shown?.press?.(turn.slice('press '.length)) : await say(turn);
        const { answer } = await expected(turn);
        const figures = 'stated' in answer ? answer.stated.map(nameOf) : [];
        const [entry, ...others] = entries.splice(0);
        expect(others).toEqual([]);
        expect(entry).toMatchObject({
          type: 'answer',
          language: answer.language,
          outcome: answer.kind,
          question: press ? '' : turn,
        });
        expect(figuresIn(entry)).toEqual(figures);
      }
    });

    test('has who may not ask, and why nothing was said', async () => {
      const entries: AuditEntry[] = [];
      const desk = deskOver();
      const { say } = await start({ desk, access: { ask: [] }, audit: (entry) => void entries.push(entry) });
      const { text } = await say('青山湖区高新技术企业有多少家？');
      expect(text).toContain(speaker('zh')('bot.refused'));
      expect(entries).toEqual([expect.objectContaining({ type: 'refused', rule: 'ask' })]);
    });
  });
}

function figuresIn(entry: AuditEntry | undefined): string[] {
  return entry?.type === 'answer' ? entry.figures.map(({ report, indicator }) => `${report}/${indicator}`) : [];
}
