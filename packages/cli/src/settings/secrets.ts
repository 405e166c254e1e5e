// The secrets of each platform: which environment variables there are, what they look like and where they come from.

import type { MessageCode, Say } from '@jianbao/locales';
import { Failure, type Terminal } from '../terminal.ts';

export type SurfaceName = 'slack' | 'feishu' | 'dingtalk' | 'wecom';

export const SURFACES: readonly SurfaceName[] = ['slack', 'feishu', 'dingtalk', 'wecom'];

/** @throws {Failure} when one of the names is of no platform. */
export function surfacesOf(names: readonly string[], say: Say): readonly SurfaceName[] {
  return names.map((name) => {
    const surface = SURFACES.find((known) => known === name);
    if (!surface) throw new Failure(say('cli.bot.unknown', { name, known: SURFACES.join(', ') }));
    return surface;
  });
}

export interface Secret {
  readonly variable: string;
  /** What every value of it looks like. */
  readonly pattern: RegExp;
  /** Where it is to be had: a sentence. */
  readonly where: MessageCode<'cli.secret'>;
}

export type SecretName =
  | 'botToken'
  | 'appToken'
  | 'signingSecret'
  | 'clientId'
  | 'clientSecret'
  | 'stateSecret'
  | 'keys'
  | 'feishuId'
  | 'feishuSecret'
  | 'feishuKey'
  | 'feishuToken'
  | 'dingtalkId'
  | 'dingtalkSecret'
  | 'wecomSecret'
  | 'wecomToken'
  | 'wecomKey';

const ANY = /^\S{8,}$/;

export const SECRETS: Readonly<Record<SecretName, Secret>> = {
  botToken: { variable: 'SLACK_BOT_TOKEN', pattern: /^xoxb-\S+$/, where: 'botToken' },
  appToken: { variable: 'SLACK_APP_TOKEN', pattern: /^xapp-\S+$/, where: 'appToken' },
  signingSecret: { variable: 'SLACK_SIGNING_SECRET', pattern: /^[0-9a-f]{32}$/, where: 'signingSecret' },
  clientId: { variable: 'SLACK_CLIENT_ID', pattern: /^\d+\.\d+$/, where: 'clientId' },
  clientSecret: { variable: 'SLACK_CLIENT_SECRET', pattern: /^[0-9a-f]{32}$/, where: 'clientId' },
  stateSecret: { variable: 'SLACK_STATE_SECRET', pattern: /^\S{16,}$/, where: 'stateSecret' },
  keys: { variable: 'JIANBAO_KEYS', pattern: /^[A-Za-z0-9+/]{43}=(?:[ ,][A-Za-z0-9+/]{43}=)*$/, where: 'keys' },
  feishuId: { variable: 'FEISHU_APP_ID', pattern: /^cli_\S+$/, where: 'feishuId' },
  feishuSecret: { variable: 'FEISHU_APP_SECRET', pattern: ANY, where: 'feishuId' },
  feishuKey: { variable: 'FEISHU_ENCRYPT_KEY', pattern: ANY, where: 'feishuKey' },
  feishuToken: { variable: 'FEISHU_VERIFICATION_TOKEN', pattern: ANY, where: 'feishuKey' },
  dingtalkId: { variable: 'DINGTALK_CLIENT_ID', pattern: ANY, where: 'dingtalkId' },
  dingtalkSecret: { variable: 'DINGTALK_CLIENT_SECRET', pattern: ANY, where: 'dingtalkId' },
  wecomSecret: { variable: 'WECOM_SECRET', pattern: ANY, where: 'wecomSecret' },
  wecomToken: { variable: 'WECOM_TOKEN', pattern: /^[A-Za-z0-9]{3,32}$/, where: 'wecomToken' },
  wecomKey: { variable: 'WECOM_ENCODING_AES_KEY', pattern: /^[A-Za-z0-9]{43}$/, where: 'wecomToken' },
};

/** A value from the environment; nothing where it is not set. It is never shown. */
export function secret(name: SecretName, env: Terminal['env']): string | undefined {
  const value = env[SECRETS[name].variable]?.trim();
  return value === '' ? undefined : value;
}
