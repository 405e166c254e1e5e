// The manifest from which Slack creates the app, as text to paste.

import type { Say } from '@jianbao/locales';
import { Failure } from './terminal.ts';

/**
 * With the address at which Slack reaches the bot, for HTTP; without one, for Socket Mode.
 * @throws {Failure} when that is no address that Slack would call.
 */
export async function manifestText(surfaces: readonly string[], url: string | undefined, say: Say): Promise<string> {
  if (surfaces.length !== 1 || surfaces[0] !== 'slack') throw new Failure(say('cli.bot.manifestOf'));
  if (url !== undefined && !(URL.canParse(url) && new URL(url).protocol === 'https:')) {
    throw new Failure(say('cli.bot.badUrl', { url }));
  }
  const { slackManifest } = await import('@jianbao/bot/slack');
  return JSON.stringify(slackManifest(url), null, 2);
}
