// One call to the API of a platform: JSON back, and a refusal as an error with the platform's code.

/** The platform said no. */
export class CallRefused extends Error {
  override readonly name = 'CallRefused';
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

export interface Call {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, unless it is a form with a file. */
  readonly body?: FormData | object;
  /** Ends it early. */
  readonly signal?: AbortSignal;
}

export type Answered = Readonly<Record<string, unknown>>;

const PATIENCE = 15_000;

/**
 * @throws {CallRefused} for `errcode` other than 0, as older interfaces refuse, and for a status other than 2xx, as newer ones
 * do. Nothing thrown names the address, which may hold a secret.
 */
export async function call(url: URL, { method = 'POST', headers = {}, body, signal }: Call = {}): Promise<Answered> {
  const form = body instanceof FormData;
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(body && !form && { 'content-type': 'application/json' }) },
    ...(body && { body: form ? body : JSON.stringify(body) }),
    redirect: 'error',
    signal: AbortSignal.any([AbortSignal.timeout(PATIENCE), ...(signal ? [signal] : [])]),
  });
  const answered = objectIn(await response.text());
  const { errcode = 0, errmsg, code = response.status, message } = answered;
  if (errcode !== 0) throw new CallRefused(String(errcode), String(errmsg ?? ''));
  if (!response.ok) throw new CallRefused(String(code), String(message ?? ''));
  return answered;
}

/** A file as a platform takes it in a form. */
export function formOf(name: string, bytes: Uint8Array): FormData {
  const form = new FormData();
  form.append('media', new Blob([new Uint8Array(bytes)]), name);
  return form;
}

function objectIn(text: string): Answered {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Answered) : {};
  } catch {
    return {};
  }
}
