// One at a time for each name, in the order of asking; different names do not wait for each other.
export function createTurns() {
  const last = new Map();
  return async (name, work) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, mine);
    try {
      return await mine;
    } finally {
      if (last.get(name) === mine) last.delete(name);
    }
  };
}
