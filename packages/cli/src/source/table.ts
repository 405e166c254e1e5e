// A table of a page: one line a row, a tab between cells; tables that only lay out a page give their lines as they are.

import { Flow } from './flow.ts';

// A cell with more lines than this holds an article, not a figure.
const MOST_LINES = 12;
const isLong = ({ lines }: Flow): boolean => lines.length > MOST_LINES;

export class Table {
  readonly #around: Flow;
  #row: Flow[] = [];
  #cell: Flow | undefined;
  #layout = false;

  constructor(around: Flow) {
    this.#around = around;
  }

  /** Where text goes now: into the open cell, else around the table. */
  get flow(): Flow {
    return this.#cell ?? this.#around;
  }

  openCell(): void {
    this.#cell = new Flow();
    this.#row.push(this.#cell);
  }

  closeCell(): void {
    this.#cell = undefined;
  }

  /** A table within a cell: this one lays out a page. */
  nest(): void {
    this.#layout ||= this.#cell !== undefined;
  }

  endRow(): void {
    for (const cell of this.#row) cell.break();
    const filled = this.#row.filter(({ lines }) => lines.length > 0);
    if (filled.length > 0) {
      this.#around.break();
      if (this.#layout || (filled.length === 1 && this.#row.length === 1) || filled.some(isLong)) {
        for (const line of filled.flatMap(({ lines }) => lines)) this.#around.lines.push(line);
      } else {
        this.#around.lines.push(this.#row.map((cell) => cell.joined()).join('\t'));
      }
    }
    this.#row = [];
    this.#cell = undefined;
    this.#layout = false;
  }
}
