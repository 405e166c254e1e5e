// What the test Slack knows: workspaces with their tokens, channels, people, messages, views and files.

export type Json = Readonly<Record<string, unknown>>;

export interface Channel {
  readonly id: string;
  readonly kind: 'public' | 'private' | 'im' | 'mpim';
  /** The other side of a direct message. */
  readonly user?: string;
  isMember: boolean;
  isArchived: boolean;
}

export interface Message {
  readonly ts: string;
  readonly channel: string;
  readonly thread_ts?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly files: readonly string[];
  readonly reactions: readonly string[];
  readonly edited: number;
  /** For whom it is, where nobody else sees it. */
  readonly ephemeral?: string;
  /** When the server took it, by `performance.now()`. */
  readonly at: number;
}

export interface View {
  readonly id: string;
  readonly hash: string;
  /** Whose Home tab it is. */
  readonly user?: string;
  readonly view: Json;
}

export interface File {
  readonly id: string;
  readonly name: string;
  readonly length: number;
  readonly bytes?: Buffer;
  readonly title?: string;
  readonly sharedIn?: string;
}

export interface Workspace {
  readonly team: string;
  readonly name: string;
  readonly botUser: string;
  readonly botId: string;
  readonly users: Map<string, Json>;
  readonly channels: Map<string, Channel>;
  /** By channel, in the order of posting. */
  readonly messages: Map<string, Message[]>;
  readonly views: Map<string, View>;
  /** By `channel/thread`. */
  readonly statuses: Map<string, string>;
  readonly titles: Map<string, string>;
  readonly prompts: Map<string, readonly Json[]>;
  readonly files: Map<string, File>;
}

export interface Token {
  readonly team: string;
  readonly scopes: ReadonlySet<string>;
  readonly expiresAt?: number;
}

export interface ResponseUrl {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** The message that was pressed, which an answer may replace. */
  readonly message?: string;
  readonly issuedAt: number;
  uses: number;
}

export interface State {
  readonly workspaces: Map<string, Workspace>;
  readonly tokens: Map<string, Token>;
  readonly appTokens: Set<string>;
  readonly triggers: Map<string, { readonly team: string; readonly issuedAt: number; used: boolean }>;
  readonly responseUrls: Map<string, ResponseUrl>;
  /** Milliseconds since 1970, as far as this Slack is concerned. */
  now(): number;
  /** A name that nothing else has: `V000001`. */
  nextId(prefix: string): string;
  /** A `ts` later than every other. */
  nextTs(): string;
}

export function createState(now: () => number): State {
  let count = 0;
  let last = 0;
  return {
    workspaces: new Map(),
    tokens: new Map(),
    appTokens: new Set(),
    triggers: new Map(),
    responseUrls: new Map(),
    now,
    nextId(prefix) {
      count += 1;
      return `${prefix}${String(count).padStart(6, '0')}`;
    },
    nextTs() {
      last = Math.max(last + 1, Math.floor(now() * 1000));
      return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, '0')}`;
    },
  };
}
