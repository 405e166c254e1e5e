// Why a file that seems to be the right kind is not read; the words live in the locales.

export type SourceProblem = 'damaged' | 'deep' | 'doctype' | 'encrypted' | 'inflates' | 'manyParts';

export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly problem: SourceProblem;

  constructor(problem: SourceProblem, cause?: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}
