// Where a command writes and what it knows of the machine; tests pass their own.

export interface Terminal {
  /** Results, for people or for a pipe. */
  readonly out: (text: string) => void;
  /** Progress and complaints. */
  readonly err: (text: string) => void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Exit codes: all went well; what was asked of us failed; the command line itself is wrong. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** A failure to be told to the user in one line, without a stack trace. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
