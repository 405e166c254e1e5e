// How far an import is, how fast it goes and how long it will take: a line now and then.

import type { Say } from '@jianbao/locales';

export interface ImportProgress {
  readonly step: () => void;
}

const EVERY = 5_000;

export function importProgress(total: number, tell: (line: string) => void, say: Say): ImportProgress {
  const started = Date.now();
  let [done, told] = [0, started];
  return {
    step: () => {
      done += 1;
      const now = Date.now();
      if (now - told < EVERY || done === total) return;
      told = now;
      const rate = (done * 1000) / (now - started);
      const left = Math.ceil((total - done) / rate);
      tell(say('cli.catalogue.progress', { done, total, rate: rate.toFixed(rate < 10 ? 1 : 0), left: clock(left) }));
    },
  };
}

/** 0:08, 12:30, 1:02:00. */
function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = 0, minutes = 0, rest = 0] = parts;
  const two = (number: number): string => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
