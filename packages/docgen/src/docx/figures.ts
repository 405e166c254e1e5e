// The marks by which a figure is known again after a document has been edited: a bookmark around each, and a document
// property that gives the indicator for the number in the bookmark's name. Both survive docx → odt → docx.

/** `jb3_2` is the second place that shows the third indicator. */
export const BOOKMARK: RegExp = /^jb(\d{1,6})_\d{1,6}$/;
/** The document property `jb3` holds the id of the third indicator. */
export const PROPERTY_PREFIX = 'jb';

/** Numbers the figures of one document as they are written. */
export class FigureMarks {
  readonly #numbers = new Map<string, number>();
  readonly #times = new Map<string, number>();
  #next = 0;

  /** The ids of all indicators shown, in the order of their numbers. */
  get indicators(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  /** A run of XML between the two ends of a bookmark of its own. */
  around(indicator: string, xml: string): string {
    const number = this.#numbers.get(indicator) ?? this.#numbers.size + 1;
    this.#numbers.set(indicator, number);
    const time = (this.#times.get(indicator) ?? 0) + 1;
    this.#times.set(indicator, time);
    this.#next += 1;
    return `<w:bookmarkStart w:id="${this.#next}" w:name="jb${number}_${time}"/>${xml}<w:bookmarkEnd w:id="${this.#next}"/>`;
  }
}
