// The first few of very many names, in order: a complaint shows some of what there is, and nobody keeps the rest.

const MOST = 12;

export interface FirstNames {
  readonly add: (name: string) => void;
  /** `a, b, c, …` */
  readonly shown: () => string;
}

export function firstNames(): FirstNames {
  let first: readonly string[] = [];
  return {
    add: (name) => {
      const last = first[MOST];
      if ((last !== undefined && name >= last) || first.includes(name)) return;
      // One more than is shown says that there are more.
      first = [...first, name].toSorted().slice(0, MOST + 1);
    },
    shown: () => first.slice(0, MOST).join(', ') + (first.length > MOST ? ', …' : ''),
  };
}
