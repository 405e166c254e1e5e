// Many rows as one value a column: a statement takes as many rows as there are, and is the same statement.

/** The values of each column, in the order of the columns. */
export function columns<Row>(rows: readonly Row[], ...of: readonly ((row: Row) => unknown)[]): unknown[][] {
  return of.map((value) => rows.map(value));
}

/** Keys as PostgreSQL writes a tsvector: `'高新' '新技'`. */
export function vectorOf(keys: Iterable<string>): string {
  return [...keys].map(lexeme).join(' ');
}

/** One key as PostgreSQL writes it in a tsvector or tsquery. */
export function lexeme(key: string): string {
  return `'${key.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
