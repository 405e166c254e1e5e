// The threads of one client: whatever they are called, they never meet those of another.

/** The name under which the desk knows a thread; none where the client named none. */
export type ThreadOf = (name: string | undefined) => string | undefined;

export function createThreads(): ThreadOf {
  const client = crypto.randomUUID();
  return (name) => (name === undefined ? undefined : `mcp:${client}:${name}`);
}
