// What can go wrong with the audit log: a code and values, never a question or a person.

export type AuditCode =
  | 'auditClosed'
  | 'auditFolder'
  | 'auditGone'
  | 'auditLocked'
  | 'auditLockedElsewhere'
  | 'auditOverflow'
  | 'auditRetention'
  | 'auditExpiry'
  | 'auditTorn'
  | 'auditUnreadable'
  | 'auditUnwritable';

export type AuditValues = Readonly<Record<string, string | number>>;

/** Thrown on opening, and handed to `onTrouble` later; `values` fill the blanks of the message. */
export class AuditError extends Error {
  override readonly name = 'AuditError';
  readonly code: AuditCode;
  readonly values: AuditValues;

  constructor(code: AuditCode, values: AuditValues) {
    super(ENGLISH[code].replace(/\{\{(\w+)\}\}/g, (blank, name: string) => String(values[name] ?? blank)));
    this.code = code;
    this.values = values;
  }
}

/** The short reason of a system error (ENOSPC); its message may hold more than a log should. */
export function causeOf(error: unknown): string {
  if (error instanceof AuditError) return error.code;
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

const ENGLISH: Readonly<Record<AuditCode, string>> = {
  auditClosed: 'The audit log in {{folder}} is closed: this record is lost. Close it only after the last answer.',
  auditFolder: 'The audit log cannot be opened in {{folder}} ({{cause}}). Name a folder that this process may write.',
  auditGone:
    '{{file}} was moved or deleted while it was being written. A new file takes up the chain; find the old one.',
  auditLocked:
    'Process {{pid}} already writes the audit log in {{folder}}. Stop that process, or name another folder for this one.',
  auditLockedElsewhere:
    'Process {{pid}} of {{host}} holds the audit log in {{folder}}. If it runs no more, delete {{file}} and start again.',
  auditOverflow: 'The audit log in {{folder}} is written too slowly: records are being lost. Look at the disk.',
  auditRetention: 'An audit log is kept for a whole number of days, 1 or more, not {{days}}.',
  auditExpiry: '{{file}} is past its time and cannot be deleted ({{cause}}). Delete it by hand.',
  auditTorn: '{{file}} ended in the middle of a record. Its last {{bytes}} bytes are now in {{aside}}.',
  auditUnreadable: '{{file}}, line {{line}}: not a record of an audit log. Run a verification to learn more.',
  auditUnwritable:
    'The audit log cannot be written in {{folder}} ({{cause}}): {{records}} records lost. Look at the disk and its rights.',
};
