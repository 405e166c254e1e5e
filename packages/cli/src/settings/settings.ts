// jianbao.yaml: what a bot answers from, whom, and how it is reached. Secrets are not in it; they come from the environment.

import { z } from 'zod';

export interface Settings {
  /** Folders and report.yaml files; every report below where the bot is started, when left out. */
  readonly reports?: readonly string[] | undefined;
  /** Instead of reports: a folder of any size, or `database` for the one that DATABASE_URL names. */
  readonly catalogue?: string | undefined;
  readonly access?:
    | {
        /** Who may ask: `slack:T012`, `slack:T012/C345`, `feishu:*`; everybody, when left out. */
        readonly ask?: readonly string[] | undefined;
        /** By report, who may know it while it is under embargo: `slack:T012/U345`. */
        readonly preview?: Readonly<Record<string, readonly string[]>> | undefined;
      }
    | undefined;
  readonly audit?:
    | {
        readonly folder: string;
        /** Days that records are kept. */
        readonly days?: number | undefined;
        readonly questions?: 'keep' | 'omit' | undefined;
      }
    | undefined;
  /** The address at which people reach `jianbao serve`, for links to the source. */
  readonly page?: string | undefined;
  /** A port that says whether all is well, for whoever watches over the process. */
  readonly health?: { readonly port: number; readonly host?: string | undefined } | undefined;
  readonly slack?:
    | {
        readonly port?: number | undefined;
        readonly host?: string | undefined;
        /** Where the tokens of workspaces are kept, encrypted, when several install the app. */
        readonly installations?: string | undefined;
      }
    | undefined;
  readonly feishu?:
    | {
        readonly mode?: 'connection' | 'webhook' | undefined;
        readonly port?: number | undefined;
        readonly host?: string | undefined;
        /** Feishu in China, Lark elsewhere. */
        readonly domain?: 'feishu' | 'lark' | undefined;
      }
    | undefined;
  readonly dingtalk?: Readonly<Record<string, never>> | undefined;
  readonly wecom?:
    | {
        readonly corpId: string;
        readonly agentId: number;
        readonly port?: number | undefined;
        readonly host?: string | undefined;
      }
    | undefined;
}

/** `slack:*`, `slack:T012`, `slack:T012/C345`. */
const WHO = /^(?:slack|feishu|dingtalk|wecom):(?:\*|[\w$.-]{1,80}(?:\/[\w$:.=+-]{1,200})?)$/;
/** `slack:T012/U345`: a person. */
const PERSON = /^(?:slack|feishu|dingtalk|wecom):[\w$.-]{1,80}\/[\w$:.=+-]{1,200}$/;

const port = z.int().min(1).max(65_535);
const host = z.string().min(1);
const path = z.string().min(1);

export const settingsSchema: z.ZodType<Settings> = z.strictObject({
  reports: z.array(path).min(1).optional(),
  catalogue: path.optional(),
  access: z
    .strictObject({
      ask: z.array(z.string().regex(WHO)).optional(),
      preview: z.record(z.string(), z.array(z.string().regex(PERSON))).optional(),
    })
    .optional(),
  audit: z
    .strictObject({
      folder: path,
      days: z.int().min(1).max(36_500).optional(),
      questions: z.enum(['keep', 'omit']).optional(),
    })
    .optional(),
  page: z.url({ protocol: /^https?$/ }).optional(),
  health: z.strictObject({ port, host: host.optional() }).optional(),
  slack: z.strictObject({ port: port.optional(), host: host.optional(), installations: path.optional() }).optional(),
  feishu: z
    .strictObject({
      mode: z.enum(['connection', 'webhook']).optional(),
      port: port.optional(),
      host: host.optional(),
      domain: z.enum(['feishu', 'lark']).optional(),
    })
    .optional(),
  dingtalk: z.strictObject({}).optional(),
  wecom: z
    .strictObject({
      corpId: z.string().min(1),
      agentId: z.int().positive(),
      port: port.optional(),
      host: host.optional(),
    })
    .optional(),
});
