// What can go wrong with installations: a code and values, never a token or a key.

export type InstallationCode =
  | 'installationForged'
  | 'installationKeyMalformed'
  | 'installationKeysMissing'
  | 'installationKeyUnknown'
  | 'installationMissing'
  | 'installationOwner'
  | 'installationUnreadable'
  | 'installationUnwritable';

export type InstallationValues = Readonly<Record<string, string | number>>;

export class InstallationError extends Error {
  override readonly name = 'InstallationError';
  readonly code: InstallationCode;
  /** These fill the blanks of the message. */
  readonly values: InstallationValues;

  constructor(code: InstallationCode, values: InstallationValues) {
    super(ENGLISH[code].replace(/\{\{(\w+)\}\}/g, (blank, name: string) => String(values[name] ?? blank)));
    this.code = code;
    this.values = values;
  }
}

/** The short reason of a system error (ENOSPC). */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

const ENGLISH: Readonly<Record<InstallationCode, string>> = {
  installationForged:
    '{{file}} was changed, cut short, or belongs to another workspace. Restore it from a copy, or delete it and install the app in {{owner}} again.',
  installationKeyMalformed:
    'Key {{position}} of {{name}} is not 32 bytes in base64 (44 characters). Make one with `openssl rand -base64 32`.',
  installationKeysMissing:
    '{{name}} is empty: it takes the keys that installations are kept under, the one for writing first. Make one with `openssl rand -base64 32`.',
  installationKeyUnknown:
    '{{file}} is kept under key {{key}}, which is not among the keys given ({{known}}). Add that key behind the first, or install the app in {{owner}} again.',
  installationMissing: 'The app is not installed in {{owner}}. Install it there.',
  installationOwner:
    '{{id}} is no id of a Slack workspace (T…) or organisation (E…): an installation is kept under one of the two.',
  installationUnreadable:
    '{{file}} cannot be read as an installation ({{cause}}). Restore it from a copy, or delete it and install the app in {{owner}} again.',
  installationUnwritable: 'Installations cannot be kept in {{folder}} ({{cause}}). Look at the disk and its rights.',
};
