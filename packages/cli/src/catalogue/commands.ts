// The commands of `jianbao catalogue` and their options; each command's own code is loaded only when it runs.

import type { Language, MessageKey, Say } from '@jianbao/locales';
import { type Command, Option } from 'commander';
import type { Terminal } from '../terminal.ts';

export interface CommandLine {
  readonly say: Say;
  readonly terminal: Terminal;
  readonly language: Language;
  /** Takes the exit code. */
  readonly done: (code: number) => void;
}

export function catalogueCommands(program: Command, { say, terminal, language, done }: CommandLine): void {
  const catalogue = program
    .command('catalogue')
    .description(say('cli.catalogue.about'))
    .helpOption('-h, --help', say('cli.help'))
    .helpCommand(false);
  const looking = (name: string, about: MessageKey): Command =>
    catalogue
      .command(name)
      .description(say(about))
      .option('-c, --catalogue <where>', say('cli.catalogue.where'))
      .option('--preview <id...>', say('cli.catalogue.preview'))
      .helpOption('-h, --help', say('cli.help'));
  catalogue
    .command('import')
    .description(say('cli.catalogue.import'))
    .argument('<folder>', say('cli.catalogue.from'))
    .option('--database <url>', say('cli.catalogue.database'))
    .option('--into <folder>', say('cli.catalogue.into'))
    .helpOption('-h, --help', say('cli.help'))
    .action(async (folder: string, options) => {
      const { catalogueImport } = await import('../commands/catalogue-import.ts');
      done(await catalogueImport(folder, options, terminal, language));
    });
  looking('list', 'cli.catalogue.list')
    .option('-p, --place <place>', say('cli.catalogue.place'))
    .option('-y, --year <year>', say('cli.catalogue.year'))
    .action(async (options) => {
      const { catalogueList } = await import('../commands/catalogue.ts');
      done(await catalogueList(options, terminal, language));
    });
  looking('find', 'cli.catalogue.find')
    .argument('<words>', say('cli.catalogue.words'))
    .option('-p, --place <place>', say('cli.catalogue.place'))
    .option('-y, --year <year>', say('cli.catalogue.year'))
    .option('-m, --most <number>', say('cli.catalogue.most'), '20')
    .action(async (words: string, options) => {
      const { catalogueFind } = await import('../commands/catalogue.ts');
      done(await catalogueFind(words, options, terminal, language));
    });
  catalogue
    .command('briefs')
    .description(say('cli.catalogue.briefs'))
    .option('--database <url>', say('cli.worker.database'))
    .option('-p, --place <place>', say('cli.catalogue.place'))
    .option('-y, --year <year>', say('cli.catalogue.year'))
    .addOption(new Option('-l, --lang <language>', say('cli.brief.lang')).choices(['zh', 'en', 'both']).default('both'))
    .addOption(
      new Option('--layout <name>', say('cli.brief.layout')).choices(['gbt9704', 'bulletin', 'press', 'parallel']),
    )
    .option('-t, --template <file>', say('cli.worker.template'))
    .option('--house <file>', say('cli.worker.house'))
    .option('-o, --out <directory>', say('cli.catalogue.briefsOut'))
    .helpOption('-h, --help', say('cli.help'))
    .action(async (options) => {
      const { catalogueBriefs } = await import('../commands/catalogue-briefs.ts');
      done(await catalogueBriefs(options, terminal, language));
    });
  looking('history', 'cli.catalogue.history')
    .argument('<label>', say('cli.catalogue.label'))
    .requiredOption('-p, --place <place>', say('cli.catalogue.ofPlace'))
    .action(async (label: string, options) => {
      const { catalogueHistory } = await import('../commands/catalogue.ts');
      done(await catalogueHistory(label, options, terminal, language));
    });
  looking('versions', 'cli.catalogue.versions')
    .argument('<id>', say('cli.catalogue.id'))
    .action(async (id: string, options) => {
      const { catalogueVersions } = await import('../commands/catalogue.ts');
      done(await catalogueVersions(id, options, terminal, language));
    });
  looking('diff', 'cli.catalogue.diffAbout')
    .argument('<id>', say('cli.catalogue.id'))
    .argument('[a]', say('cli.catalogue.a'))
    .argument('[b]', say('cli.catalogue.b'))
    .action(async (id: string, a: string | undefined, b: string | undefined, options) => {
      const { catalogueDiff } = await import('../commands/catalogue-diff.ts');
      done(await catalogueDiff(id, [a, b], options, terminal, language));
    });
}
