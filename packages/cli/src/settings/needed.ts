// What a platform needs to be known by, which depends on how it is reached; and what of that is not there.

import type { Say } from '@jianbao/locales';
import type { Terminal } from '../terminal.ts';
import { SECRETS, type SecretName, type SurfaceName, secret } from './secrets.ts';
import type { Settings } from './settings.ts';

/** Slack needs a signing secret where only that is set, and an app token otherwise. */
export function secretsOf(
  surface: SurfaceName,
  { slack, feishu }: Settings,
  env: Terminal['env'],
): readonly SecretName[] {
  switch (surface) {
    case 'slack': {
      const door = secret('signingSecret', env) !== undefined && secret('appToken', env) === undefined;
      const many: SecretName[] = ['clientId', 'clientSecret', 'stateSecret', 'keys'];
      return [
        door ? 'signingSecret' : 'appToken',
        ...(slack?.installations === undefined ? (['botToken'] as const) : many),
      ];
    }
    case 'feishu':
      return [
        'feishuId',
        'feishuSecret',
        ...(feishu?.mode === 'webhook' ? (['feishuKey', 'feishuToken'] as const) : []),
      ];
    case 'dingtalk':
      return ['dingtalkId', 'dingtalkSecret'];
    case 'wecom':
      return ['wecomSecret', 'wecomToken', 'wecomKey'];
  }
}

/** All that is missing for these platforms, a sentence each with where it is to be had. */
export function whatIsMissing(
  surfaces: readonly SurfaceName[],
  settings: Settings,
  env: Terminal['env'],
  say: Say,
): string[] {
  const secrets = surfaces.flatMap((surface) => secretsOf(surface, settings, env));
  return [
    ...secrets.filter((name) => secret(name, env) === undefined).map((name) => missingText(name, say)),
    ...(surfaces.includes('wecom') && settings.wecom === undefined ? [say('cli.bot.noWecom')] : []),
  ];
}

/** “SLACK_BOT_TOKEN is not set. Where to find it: …” */
export function missingText(name: SecretName, say: Say): string {
  const { variable, where } = SECRETS[name];
  return say('cli.bot.missing', { variable, where: say(`cli.secret.${where}`) });
}
