// jianbao validate: everything that is wrong with a report, with its place and how to mend it.

import { type Language, problemText } from '@jianbao/core';
import { coverageOf } from '@jianbao/core/draft';
import { placeDoubts } from '@jianbao/core/places';
import { speaker } from '@jianbao/locales';
import { placeDoubtText } from '../doubt-text.ts';
import { checkFile, complaintsOf, findReports } from '../reports.ts';
import { EXIT, type Terminal } from '../terminal.ts';

export async function validate(
  reports: readonly string[],
  options: { readonly json?: boolean },
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const say = speaker(language);
  const paths = await findReports(reports, terminal, language);
  const files = await Promise.all(paths.map((path) => checkFile(path, terminal, language)));
  const uncovered = files.flatMap(({ name, report }) =>
    (report ? coverageOf(report).open : []).map(({ surface, start, label = '' }) => ({
      file: name,
      code: 'uncovered',
      start,
      surface,
      message: say('cli.review.uncovered', { surface, start, label }),
    })),
  );
  // A doubt does not make a report wrong: the place may be younger than the table.
  const doubts = files.flatMap(({ name, report }) =>
    (report ? placeDoubts(report) : []).map((doubt) => ({
      file: name,
      code: doubt.kind,
      message: placeDoubtText(doubt, say, language),
    })),
  );
  if (options.json) {
    const problems = [
      ...files.flatMap((file) =>
        file.problems.map((problem) => ({ file: file.name, ...problem, message: problemText(problem, say) })),
      ),
      ...uncovered,
    ];
    terminal.out(JSON.stringify({ valid: problems.length === 0, problems, doubts }));
  } else {
    for (const file of files) {
      for (const complaint of complaintsOf(file, language)) terminal.out(complaint);
      const missed = uncovered.filter(({ file: name }) => name === file.name);
      for (const { message } of missed) terminal.out(`${file.name} ${message}`);
      for (const doubt of doubts) if (doubt.file === file.name) terminal.out(`${file.name} ${doubt.message}`);
      if (file.report && missed.length === 0) {
        const { indicators, statements, terms } = file.report;
        terminal.out(
          say('cli.validate.ok', {
            file: file.name,
            indicators: indicators.length,
            statements: statements.length,
            terms: terms.length,
          }),
        );
      }
    }
  }
  return files.every((file) => file.report) && uncovered.length === 0 ? EXIT.ok : EXIT.failed;
}
