// The memory of handled events: once each, for a while, in bounded space.

import { expect, test } from 'vitest';
import { createSeen } from '../src/index.ts';

test('a name is new once', () => {
  const seen = createSeen();
  expect(['a', 'b', 'a', 'b'].map((name) => seen.first(name))).toEqual([true, true, false, false]);
});

test('a name is forgotten after its lifetime, counted from the first time', () => {
  let time = 0;
  const seen = createSeen({ lifetime: 10, now: () => time });
  const firstAt = (moment: number) => {
    time = moment;
    return seen.first('a');
  };
  expect([0, 9, 10, 11].map(firstAt)).toEqual([true, false, true, false]);
});

test('the oldest name makes room, and a repeat pushes nothing out', () => {
  const seen = createSeen({ size: 2 });
  for (const name of ['a', 'b', 'b', 'b']) seen.first(name);
  expect(seen.first('a')).toBe(false);
  seen.first('c');
  expect(['b', 'c', 'a'].map((name) => seen.first(name))).toEqual([false, false, true]);
});
