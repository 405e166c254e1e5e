// The doors of the test Slack: the Web API, uploads, response_urls and the page on which somebody installs.

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { argsOf, bytesOf } from './body.ts';
import { Refusal } from './call.ts';
import type { Fault, Faults } from './faults.ts';
import type { Installs } from './installs.ts';
import { upload } from './methods/files.ts';
import type { Recorder } from './record.ts';
import { respond } from './response-urls.ts';
import type { Json, State } from './state.ts';
import type { Answered, WebApi } from './web-api.ts';

interface Behind {
  readonly state: State;
  readonly api: WebApi;
  readonly faults: Faults;
  readonly recorder: Recorder;
  readonly installs: Installs;
  readonly origin: () => string;
}

export function createDoors(behind: Behind): RequestListener {
  const { state, api, faults, recorder, installs, origin } = behind;

  /** Answers, unless trouble was ordered, and writes the call down. */
  async function call(request: IncomingMessage, response: ServerResponse, method: string, ask: Ask): Promise<void> {
    const args = await argsOf(request);
    const fault = faults.take(method);
    if (fault?.kind === 'slow') await sleep(fault.milliseconds);
    const answered = faultAnswer(fault, () => ask(args)) ?? ask(args);
    const { status, body: answer, team } = answered;
    if (fault?.kind === 'dropped') request.socket.destroy();
    else send(response, answered);
    recorder.add({ method, args, status, answer, at: performance.now(), ...(team !== undefined && { team }) });
  }

  function toResponseUrl(name: string, args: Json): Answered {
    const url = state.responseUrls.get(name);
    const workspace = url && state.workspaces.get(url.team);
    if (!url || !workspace) return { status: 404, body: { ok: false, error: 'not_found' } };
    const token = { team: url.team, scopes: new Set<string>() };
    try {
      respond({ state, workspace, token, args, origin: origin(), complain: recorder.complain }, url);
      return { status: 200, body: { ok: true }, team: url.team };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: 404, body: { ok: false, error: error.message, ...error.more }, team: url.team };
    }
  }

  async function uploaded(request: IncomingMessage, response: ServerResponse, team = '', id = ''): Promise<void> {
    const taken = upload(state.workspaces.get(team), id, await bytesOf(request));
    response.writeHead(taken ? 200 : 400).end(taken ? 'OK' : 'NOT OK');
    recorder.changed();
  }

  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin());
    const [, room, name = '', ...rest] = pathname.split('/');
    const { authorization } = request.headers;
    if (room === 'api') return call(request, response, name, (args) => api.answer(name, args, authorization));
    if (room === 'response') return call(request, response, 'response_url', (args) => toResponseUrl(name, args));
    if (room === 'upload') return uploaded(request, response, rest[0], rest[1]);
    if (room === 'oauth') return void response.writeHead(302, { location: installs.redirect(searchParams) }).end();
    response.writeHead(404).end();
  };
}

type Ask = (args: Json) => Answered;

/** What a fault answers; nothing where the call goes its usual way. */
function faultAnswer(fault: Fault | undefined, ask: () => Answered): Answered | undefined {
  switch (fault?.kind) {
    case 'ratelimited':
      return { status: 429, body: { ok: false, error: 'ratelimited' }, retryAfter: fault.retryAfter };
    case 'error':
      return { status: 200, body: { ok: false, error: fault.error } };
    case 'status':
    case 'dropped': {
      const { body } = fault.done ? ask() : { body: { ok: false } };
      return { status: fault.kind === 'status' ? fault.status : 0, body: { ...body, error: fault.kind } };
    }
    default:
      return undefined;
  }
}

function send(response: ServerResponse, { status, body, retryAfter }: Answered): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  });
  response.end(JSON.stringify(body));
}
