// The commands and their options; each command's own code is loaded only when it runs.

import { type Language, type MessageKey, type Say, speaker } from '@jianbao/locales';
import { Command, CommanderError, Option } from 'commander';
import { catalogueCommands } from './catalogue/commands.ts';
import { EXIT, Failure, type Terminal } from './terminal.ts';

/** Runs one command line and returns its exit code; never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = uiLanguage(args, terminal.env);
  const say = speaker(language);
  let code: number = EXIT.ok;
  const program = createProgram(say, terminal, language, (exit) => {
    code = exit;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.ok;
      terminal.err(usageError(error, say));
      return EXIT.usage;
    }
    terminal.err(
      error instanceof Failure
        ? error.message
        : say('cli.unexpected', { detail: error instanceof Error ? error.message : String(error) }),
    );
    return EXIT.failed;
  }
}

function createProgram(say: Say, terminal: Terminal, language: Language, done: (code: number) => void): Command {
  const program = new Command('jianbao')
    .description(say('cli.about'))
    .version('0.1.0', '-V, --version', say('cli.version'))
    .addOption(new Option('--ui <language>', say('cli.ui')).choices(['zh', 'en']))
    .helpOption('-h, --help', say('cli.help'))
    .helpCommand(false)
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: () => {} })
    .configureHelp({ styleTitle: (title) => titleIn(title, say) });
  program.addHelpText('after', `\n${say('cli.otherLanguage')}`);

  program
    .command('brief')
    .description(say('cli.brief.about'))
    .argument('[report...]', say('cli.reports'))
    .addOption(new Option('-l, --lang <language>', say('cli.brief.lang')).choices(['zh', 'en', 'both']).default('both'))
    .addOption(
      new Option('-f, --format <format>', say('cli.brief.format'))
        .choices(['docx', 'md', 'html', 'pdf'])
        .default('docx'),
    )
    .addOption(
      new Option('--layout <name>', say('cli.brief.layout')).choices(['gbt9704', 'bulletin', 'press', 'parallel']),
    )
    .option('-o, --out <directory>', say('cli.brief.out'), 'out')
    .option('-t, --template <file>', say('cli.brief.template'))
    .option('--house <file>', say('cli.brief.house'))
    .option('--issue <number>', say('cli.brief.issue'))
    .option('--date <day>', say('cli.brief.date'))
    .option('-s, --sources', say('cli.brief.sources'))
    .option('--resume', say('cli.brief.resume'))
    .option('-w, --watch', say('cli.brief.watch'))
    .helpOption('-h, --help', say('cli.help'))
    .action(async (reports: string[], options) => {
      const { brief } = await import('./commands/brief.ts');
      done(await brief(reports, options, terminal, language));
    });

  program
    .command('ask')
    .description(say('cli.ask.about'))
    .argument('<question>', say('cli.ask.question'))
    .option('-r, --report <file...>', say('cli.reports'))
    .option('--today <date>', say('cli.ask.today'))
    .option('--json', say('cli.json'))
    .option('-c, --catalogue <where>', say('cli.catalogue.instead'))
    .helpOption('-h, --help', say('cli.help'))
    .action(async (question: string, options) => {
      const { askCommand } = await import('./commands/ask.ts');
      done(await askCommand(question, options, terminal, language));
    });

  program
    .command('chat')
    .description(say('cli.chat.about'))
    .option('-r, --report <file...>', say('cli.reports'))
    .option('--json', say('cli.json'))
    .option('-c, --catalogue <where>', say('cli.catalogue.instead'))
    .helpOption('-h, --help', say('cli.help'))
    .action(async (options) => {
      const { chat } = await import('./commands/chat.ts');
      done(await chat(options, terminal, language));
    });

  program
    .command('validate')
    .description(say('cli.validate.about'))
    .argument('[report...]', say('cli.reports'))
    .option('--json', say('cli.json'))
    .helpOption('-h, --help', say('cli.help'))
    .action(async (reports: string[], options) => {
      const { validate } = await import('./commands/validate.ts');
      done(await validate(reports, options, terminal, language));
    });

  const template = program
    .command('template')
    .description(say('cli.template.about'))
    .helpOption('-h, --help', say('cli.help'))
    .helpCommand(false);
  template
    .command('new')
    .description(say('cli.template.new'))
    .argument('[report]', say('cli.reports'))
    .addOption(new Option('-l, --lang <language>', say('cli.brief.lang')).choices(['zh', 'en', 'both']).default('both'))
    .option('--force', say('cli.template.force'))
    .helpOption('-h, --help', say('cli.help'))
    .action(async (report: string | undefined, options) => {
      const { templateNew } = await import('./commands/template.ts');
      done(await templateNew(report, options, terminal, language));
    });
  template
    .command('check')
    .description(say('cli.template.check'))
    .argument('<file>', say('cli.template.file'))
    .option('-r, --report <file>', say('cli.template.report'))
    .addOption(new Option('-l, --lang <language>', say('cli.brief.lang')).choices(['zh', 'en']))
    .helpOption('-h, --help', say('cli.help'))
    .action(async (file: string, options) => {
      const { templateCheck } = await import('./commands/template.ts');
      done(await templateCheck(file, options, terminal, language));
    });

  program
    .command('check')
    .description(say('cli.check.about'))
    .argument('<file>', say('cli.check.file'))
    .option('-r, --report <file>', say('cli.check.report'))
    .option('-s, --source <file>', say('cli.check.source'))
    .option('-c, --comments <file>', say('cli.check.comments'))
    .option('-n, --notes', say('cli.check.notes'))
    .option('--json', say('cli.json'))
    .helpOption('-h, --help', say('cli.help'))
    .action(async (file: string, options) => {
      const { check } = await import('./commands/check.ts');
      done(await check(file, options, terminal, language));
    });

  program
    .command('extract')
    .description(say('cli.extract.about'))
    .argument('<file>', say('cli.extract.file'))
    .option('--json', say('cli.json'))
    .option('-a, --all', say('cli.extract.all'))
    .option('-o, --out <file>', say('cli.extract.out'))
    .option('--period <period>', say('cli.extract.period'))
    .helpOption('-h, --help', say('cli.help'))
    .action(async (file: string, options) => {
      const { extract } = await import('./commands/extract.ts');
      done(await extract(file, options, terminal, language));
    });

  program
    .command('export')
    .description(say('cli.export.about'))
    .argument('[report...]', say('cli.reports'))
    .addOption(
      new Option('-f, --format <format>', say('cli.export.format')).choices([
        'csv',
        'xlsx',
        'json-stat',
        'sdmx-csv',
        'json-ld',
        'xbrl-json',
      ]),
    )
    .option('-o, --out <file>', say('cli.export.out'))
    .option('-s, --select <part>', say('cli.export.select'), (part: string, parts: string[] = []) => [...parts, part])
    .option('-c, --catalogue <where>', say('cli.export.catalogue'))
    .option('--embargoed', say('cli.export.embargoed'))
    .option('--preview <id...>', say('cli.export.previewIds'))
    .option('--bom', say('cli.export.bom'))
    .option('--force', say('cli.export.force'))
    .helpOption('-h, --help', say('cli.help'))
    .action(async (reports: string[], options) => {
      const { exportFigures } = await import('./commands/export.ts');
      done(await exportFigures(reports, options, terminal, language));
    });

  catalogueCommands(program, { say, terminal, language, done });

  program
    .command('worker')
    .description(say('cli.worker.about'))
    .option('--database <url>', say('cli.worker.database'))
    .option('-o, --out <directory>', say('cli.worker.out'), 'out')
    .option('-j, --jobs <number>', say('cli.worker.jobs'), '1')
    .option('-t, --template <file>', say('cli.worker.template'))
    .option('--house <file>', say('cli.worker.house'))
    .option('--failed', say('cli.worker.failed'))
    .helpOption('-h, --help', say('cli.help'))
    .action(async (options) => {
      const { worker } = await import('./commands/worker.ts');
      done(await worker(options, terminal, language));
    });

  program
    .command('review')
    .description(say('cli.review.about'))
    .argument('[report...]', say('cli.reports'))
    .helpOption('-h, --help', say('cli.help'))
    .action(async (reports: string[]) => {
      const { review } = await import('./commands/review.ts');
      done(await review(reports, terminal, language));
    });

  program
    .command('bot')
    .description(say('cli.bot.about'))
    .argument('<surface...>', say('cli.bot.surfaces'))
    .option('-c, --config <file>', say('cli.bot.config'))
    .option('-r, --report <file...>', say('cli.reports'))
    .option('--instance <name>', say('cli.bot.instance'))
    .option('--manifest', say('cli.bot.manifest'))
    .option('--url <address>', say('cli.bot.url'))
    .helpOption('-h, --help', say('cli.help'))
    .action(async (surfaces: string[], options) => {
      const { bot } = await import('./commands/bot.ts');
      done(await bot(surfaces, options, terminal, language));
    });

  program
    .command('doctor')
    .description(say('cli.doctor.about'))
    .argument('[surface...]', say('cli.doctor.surfaces'))
    .option('-c, --config <file>', say('cli.bot.config'))
    .option('--new-key', say('cli.doctor.newKey'))
    .helpOption('-h, --help', say('cli.help'))
    .action(async (surfaces: string[], options) => {
      const { doctor } = await import('./commands/doctor.ts');
      done(await doctor(surfaces, options, terminal, language));
    });

  program
    .command('serve')
    .description(say('cli.serve.about'))
    .argument('[report...]', say('cli.reports'))
    .option('-p, --port <number>', say('cli.serve.port'), '8080')
    .option('--host <address>', say('cli.serve.host'), '127.0.0.1')
    .option('--allow-host <name...>', say('cli.serve.allowHost'))
    .option('--behind-proxy', say('cli.serve.behindProxy'))
    .option('-c, --catalogue <where>', say('cli.catalogue.instead'))
    .helpOption('-h, --help', say('cli.help'))
    .action(async (reports: string[], options) => {
      const { serve } = await import('./commands/serve.ts');
      done(await serve(reports, options, terminal, language));
    });

  program
    .command('mcp')
    .description(say('cli.mcp.about'))
    .argument('[report...]', say('cli.reports'))
    .option('--http', say('cli.mcp.http'))
    .option('-p, --port <number>', say('cli.mcp.port'))
    .option('--host <address>', say('cli.mcp.host'))
    .option('-c, --catalogue <where>', say('cli.catalogue.instead'))
    .helpOption('-h, --help', say('cli.help'))
    .action(async (reports: string[], options) => {
      const { mcp } = await import('./commands/mcp.ts');
      done(await mcp(reports, options, terminal, language));
    });

  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

/** --ui, else JIANBAO_LANG, else the locale of the machine, else English. */
function uiLanguage(args: readonly string[], env: Terminal['env']): Language {
  const at = args.indexOf('--ui');
  const asked =
    (at >= 0 ? args[at + 1] : undefined) ??
    env['JIANBAO_LANG'] ??
    env['LC_ALL'] ??
    env['LC_MESSAGES'] ??
    env['LANG'] ??
    '';
  return asked.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Commander's complaints in our words, in the user's language. */
function usageError(error: CommanderError, say: Say): string {
  const [, quoted = ''] = /'([^']{1,200})'/.exec(error.message) ?? [];
  const known: Readonly<Record<string, MessageKey>> = {
    'commander.unknownCommand': 'cli.error.unknownCommand',
    'commander.unknownOption': 'cli.error.unknownOption',
    'commander.missingArgument': 'cli.error.missingArgument',
    'commander.missingMandatoryOptionValue': 'cli.error.missingArgument',
    'commander.optionMissingArgument': 'cli.error.optionMissingArgument',
    'commander.invalidArgument': 'cli.error.invalidArgument',
    'commander.excessArguments': 'cli.error.excessArguments',
    'commander.help': 'cli.error.noCommand',
  };
  const key = known[error.code];
  return key ? `${say(key, { name: quoted })} ${say('cli.error.seeHelp')}` : error.message;
}

function titleIn(title: string, say: Say): string {
  const keys: Readonly<Record<string, MessageKey>> = {
    'Usage:': 'cli.title.usage',
    'Options:': 'cli.title.options',
    'Arguments:': 'cli.title.arguments',
    'Commands:': 'cli.title.commands',
    'Global Options:': 'cli.title.options',
  };
  const key = keys[title];
  return key ? say(key) : title;
}
