// One call of a Web API method: who calls, with what, and how a method says no.

import { type Complaint, worded } from './limits.ts';
import type { Channel, Json, State, Token, Workspace } from './state.ts';

export interface Call {
  readonly state: State;
  readonly workspace: Workspace;
  readonly token: Token;
  readonly args: Json;
  /** The address of this Slack, without a slash at its end. */
  readonly origin: string;
  /** Writes down what should not have been sent. */
  complain(complaints: readonly Complaint[]): void;
}

export interface Method {
  /** Any one of these is enough; none is needed where there are none. */
  readonly scopes: readonly string[] | ((call: Call) => readonly string[]);
  readonly run: (call: Call) => Json;
}

/** `{ok: false, error}`, with whatever else Slack adds. */
export class Refusal extends Error {
  readonly more: Json;

  constructor(error: string, more: Json = {}) {
    super(error);
    this.more = more;
  }
}

/** An argument as text; a call without it is refused where it is needed. */
export function text(args: Json, name: string): string | undefined {
  const value = args[name];
  return value === undefined || value === null || value === '' ? undefined : String(value);
}

export function needed(args: Json, name: string): string {
  const value = text(args, name);
  if (value === undefined) throw new Refusal('invalid_arguments', missing(name));
  return value;
}

/** An argument that is an object or an array: in a form it is JSON in a string. */
export function structured(args: Json, name: string, error = 'invalid_arguments'): unknown {
  const value = args[name];
  if (typeof value !== 'string') return value;
  if (value === '') return undefined;
  try {
    return JSON.parse(value);
  } catch {
    throw new Refusal(error);
  }
}

export function channelOf({ workspace, args }: Call, name = 'channel'): Channel {
  const channel = workspace.channels.get(needed(args, name));
  if (channel === undefined) throw new Refusal('channel_not_found');
  return channel;
}

/** Writes all complaints down, and refuses what Slack refuses, with its reasons. */
export function judge(call: Call, complaints: readonly Complaint[]): void {
  call.complain(complaints);
  const refused = complaints.filter(({ error }) => error !== undefined);
  const [first] = refused;
  if (first?.error === undefined) return;
  const words = refused.map(worded);
  const bare = words.map((word) => word.replace('[ERROR] ', ''));
  throw new Refusal(first.error, { errors: bare, response_metadata: { messages: words } });
}

function missing(name: string): Json {
  return { response_metadata: { messages: [`[ERROR] missing required field: ${name}`] } };
}
