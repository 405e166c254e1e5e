// Where the platforms are, if not where everybody finds them: behind a proxy that passes calls on.

import type { Say } from '@jianbao/locales';
import { Failure, type Terminal } from '../terminal.ts';
import type { SurfaceName } from './secrets.ts';

const VARIABLES: Readonly<Record<SurfaceName, string>> = {
  slack: 'SLACK_API_URL',
  feishu: 'FEISHU_URL',
  dingtalk: 'DINGTALK_URL',
  wecom: 'WECOM_URL',
};

/** @throws {Failure} when it is no address; what it is may be a secret in the wrong place, and is not shown. */
export function addressOf(surface: SurfaceName, env: Terminal['env'], say: Say): URL | undefined {
  const variable = VARIABLES[surface];
  const value = env[variable]?.trim();
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new Failure(say('cli.bot.badAddress', { variable }));
  return url;
}
