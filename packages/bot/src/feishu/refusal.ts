// What Feishu says no with: which of it passes by itself, and when.

export class FeishuError extends Error {
  /** Feishu's number for what is wrong. */
  readonly code: number | undefined;
  readonly status: number | undefined;
  /** How long Feishu asks us to wait, in milliseconds. */
  readonly wait: number | undefined;

  constructor(code: number | undefined, message = 'no reason given', status?: number, wait?: number) {
    super(code === undefined ? `Feishu: ${message}` : `Feishu refused (${code}): ${message}`);
    this.name = 'FeishuError';
    this.code = code;
    this.status = status;
    this.wait = wait;
  }
}

interface HttpFailure {
  readonly message?: unknown;
  readonly response?: {
    readonly status?: number;
    readonly data?: unknown;
    readonly headers?: Readonly<Record<string, unknown>>;
  };
}

/** The failure without the request: what the HTTP client throws has the token and the words of the message in it. */
export function refusalOf(error: unknown): FeishuError {
  if (error instanceof FeishuError) return error;
  const { message, response } = (typeof error === 'object' && error !== null ? error : {}) as HttpFailure;
  if (!response) return new FeishuError(undefined, String(message ?? error));
  const { status, headers = {} } = response;
  const data = (typeof response.data === 'object' && response.data !== null ? response.data : {}) as {
    readonly code?: unknown;
    readonly msg?: unknown;
  };
  const seconds = Number(headers['x-ogw-ratelimit-reset'] ?? headers['retry-after'] ?? Number.NaN);
  return new FeishuError(
    typeof data.code === 'number' ? data.code : undefined,
    typeof data.msg === 'string' ? data.msg : `HTTP ${status}`,
    status,
    Number.isFinite(seconds) ? Math.max(seconds, 0) * 1000 : undefined,
  );
}

/** Too many calls: of the app, of the tenant, into one conversation. */
const TOO_MANY: readonly unknown[] = [99991400, 11232, 230020];

export function isPassing({ code, status = 0 }: FeishuError): boolean {
  return TOO_MANY.includes(code) || status === 429 || status >= 500;
}

/** As long as Feishu asks for; where it does not say, longer each time. */
export function waitBefore(attempt: number, { wait }: FeishuError): number {
  return wait ?? 250 * 2 ** attempt;
}

/** `Failed to create card content`: the card is not to Feishu's liking, its words may be. */
export function refusesCard(error: unknown): boolean {
  return error instanceof FeishuError && error.code === 230099;
}
