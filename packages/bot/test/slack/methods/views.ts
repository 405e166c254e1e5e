// views.*: a modal takes a fresh trigger, a Home tab a person.

import { type Call, judge, type Method, needed, Refusal, structured, text } from '../call.ts';
import { complaintsAboutView } from '../limits.ts';
import type { Json, View } from '../state.ts';

const TRIGGER_LIFETIME = 3000;

export const viewsOpen: Method = {
  scopes: [],
  run(call) {
    useTrigger(call);
    const view = viewOf(call);
    if (view['type'] !== 'modal') throw new Refusal('invalid_arguments');
    return stored(call, { id: call.state.nextId('V'), hash: call.state.nextId('h'), view });
  },
};

export const viewsPublish: Method = {
  scopes: [],
  run(call) {
    const user = needed(call.args, 'user_id');
    if (!call.workspace.users.has(user)) throw new Refusal('invalid_arguments');
    const view = viewOf(call);
    if (view['type'] !== 'home') throw new Refusal('invalid_arguments');
    const id = `VHOME${user}`;
    sameHash(call, call.workspace.views.get(id));
    return stored(call, { id, hash: call.state.nextId('h'), user, view });
  },
};

export const viewsUpdate: Method = {
  scopes: [],
  run(call) {
    const known = [...call.workspace.views.values()].find(({ id, view }) => {
      const external = text(call.args, 'external_id');
      return external === undefined ? id === text(call.args, 'view_id') : view['external_id'] === external;
    });
    if (known === undefined) throw new Refusal('not_found');
    sameHash(call, known);
    return stored(call, { ...known, hash: call.state.nextId('h'), view: viewOf(call) });
  },
};

function viewOf(call: Call): Json {
  const view = structured(call.args, 'view');
  judge(call, complaintsAboutView(view));
  return view as Json;
}

function stored({ workspace }: Call, view: View): Json {
  workspace.views.set(view.id, view);
  const { id, hash } = view;
  return {
    ok: true,
    view: { ...view.view, id, hash, team_id: workspace.team, root_view_id: id, state: { values: {} } },
  };
}

/** Whoever sends the hash of an older view would overwrite a newer one. */
function sameHash({ args }: Call, known: View | undefined): void {
  const hash = text(args, 'hash');
  if (hash !== undefined && hash !== known?.hash) throw new Refusal('hash_conflict');
}

function useTrigger({ args, state, workspace }: Call): void {
  const trigger = state.triggers.get(needed(args, 'trigger_id'));
  if (trigger === undefined || trigger.team !== workspace.team) throw new Refusal('invalid_trigger_id');
  if (trigger.used) throw new Refusal('exchanged_trigger_id');
  if (state.now() - trigger.issuedAt > TRIGGER_LIFETIME) throw new Refusal('expired_trigger_id');
  trigger.used = true;
}
