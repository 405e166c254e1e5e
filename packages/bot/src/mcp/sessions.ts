// The conversations that are open over HTTP: so many at most, and none for ever.

export interface Session {
  readonly close: () => Promise<void>;
}

export interface SessionLimits {
  /** Sessions at most; one more ends the one that has been silent for longest. */
  readonly most?: number;
  /** Milliseconds of silence after which a session is over. */
  readonly idle?: number;
  readonly now?: () => number;
}

export interface Sessions<S extends Session> {
  /** The session, which thereby counts as used just now. */
  readonly get: (id: string) => S | undefined;
  readonly add: (id: string, session: S) => void;
  readonly delete: (id: string) => void;
}

const MOST = 100;
const IDLE = 60 * 60 * 1000;

export function createSessions<S extends Session>({
  most = MOST,
  idle = IDLE,
  now = Date.now,
}: SessionLimits = {}): Sessions<S> {
  // In order of last use, the longest silent first.
  const open = new Map<string, { session: S; used: number }>();
  const end = (id: string, session: S): void => {
    open.delete(id);
    // A client that is gone already cannot be told.
    session.close().catch(() => {});
  };
  const sweep = (room: number): void => {
    for (const [id, { session, used }] of open) {
      if (open.size <= room && now() - used < idle) break;
      end(id, session);
    }
  };
  return {
    get: (id) => {
      sweep(most);
      const session = open.get(id)?.session;
      if (session) {
        open.delete(id);
        open.set(id, { session, used: now() });
      }
      return session;
    },
    add: (id, session) => {
      sweep(most - 1);
      open.set(id, { session, used: now() });
    },
    delete: (id) => {
      open.delete(id);
    },
  };
}
