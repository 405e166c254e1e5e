// jianbao slack: the bot, over Socket Mode or HTTP as the environment says.

import { createSlackApp } from '@jianbao/bot/slack';
import type { Language } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { readReports } from '../reports.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';

/** Starts the bot; it runs until the process is ended. */
export async function slack(
  reports: readonly string[],
  { port }: { readonly port: string },
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const say = speaker(language);
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = terminal.env;
  const door = appToken ? { appToken } : signingSecret ? { signingSecret } : undefined;
  if (!botToken || !door) throw new Failure(say('cli.slack.missing'));
  const files = await readReports(reports, terminal, language);
  const app = await createSlackApp({ ...door, botToken, reports: files.map(({ report }) => report) });
  await app.start(Number(port));
  terminal.err('appToken' in door ? say('cli.slack.connected') : say('cli.slack.listening', { port }));
  return EXIT.ok;
}
