// A progress bar on the terminal for long work; silent for short work and where nobody looks.

import type { Terminal } from './terminal.ts';

export interface Progress {
  readonly step: () => void;
  /** Lets something be printed without tearing the bar. */
  readonly pause: (print: () => void) => void;
  readonly end: () => void;
}

/** Prints each tenth as a line where the terminal is none. */
export function progressOf(total: number, terminal: Terminal, few: number): Progress {
  if (total < few) return { step: () => {}, pause: (print) => print(), end: () => {} };
  const started = Date.now();
  let done = 0;
  let told = 0;
  return {
    step: () => {
      done += 1;
      const tenth = Math.floor((done * 10) / total);
      if (tenth === told) return;
      told = tenth;
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      const bar = '█'.repeat(tenth) + '░'.repeat(10 - tenth);
      terminal.err(`${bar} ${done}/${total}  ${seconds} s`);
    },
    pause: (print) => print(),
    end: () => {},
  };
}
