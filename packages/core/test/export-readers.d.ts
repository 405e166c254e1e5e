// What the tests use of two readers that bring no types.

declare module 'jsonstat-toolkit' {
  interface Cell {
    readonly value: number | null;
    readonly status: string | null;
  }
  interface Category {
    readonly label: string;
    readonly unit: { readonly label: string; readonly decimals: number } | null;
  }
  interface Dimension {
    readonly id: readonly string[];
    readonly role: string;
    readonly Category: (id: string) => Category;
  }
  interface Dataset {
    readonly class: string;
    readonly id: readonly string[];
    readonly n: number;
    readonly Dimension: (id: string) => Dimension;
    readonly Data: (at: Readonly<Record<string, string>>) => Cell;
  }
  export default function JSONstat(response: unknown): Dataset;
}

declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => never;
    readonly format?: string;
    readonly safe?: boolean;
  }
  const jsonld: {
    readonly toRDF: (document: object, options: Options) => Promise<string>;
    readonly frame: (document: object, frame: object, options: Options) => Promise<Record<string, unknown>>;
  };
  export default jsonld;
}
