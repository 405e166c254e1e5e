// A layout is data: page, fonts, styles, numbering, what stands before and behind the text. Lengths are in twips
// (1/20 pt), text sizes in points.

export interface Face {
  readonly latin: string;
  readonly eastAsia: string;
}

export interface TextStyle {
  readonly face: Face;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** RRGGBB. */
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Exact distance of lines. */
  readonly line?: number;
  readonly before?: number;
  readonly after?: number;
  /** Indent of the whole paragraph on both sides. */
  readonly inset?: number;
  /** Indent of the first line. */
  readonly firstLine?: number;
  readonly keepNext?: boolean;
  /** Space added between characters; negative draws them together. */
  readonly tracking?: number;
}

export type HeadingNumber = 'none' | 'chinese' | 'chinese-bracketed' | 'arabic' | 'arabic-bracketed';

export interface Rule {
  /** RRGGBB. */
  readonly color: string;
  /** Eighths of a point: 0.35 mm are 8. */
  readonly size: number;
}

/**
 * A line before or behind the text. Its words name what the brief is given, in braces: `第{issue}期`; a line for which
 * nothing is given is left out.
 */
export interface MatterLine {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
  /** The picture of the house stands here. */
  readonly logo?: true;
  readonly style: TextStyle;
  readonly above?: Rule;
  readonly below?: Rule;
}

export interface Layout {
  readonly id: string;
  /** RRGGBB: the colour that a house may replace by its own. */
  readonly accent: string;
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    /** Distance of the footer from the lower edge of the paper. */
    readonly footer: number;
    /** Lines of the document grid. */
    readonly grid?: number;
    readonly landscape?: true;
  };
  readonly styles: {
    readonly body: TextStyle;
    readonly title: TextStyle;
    /** Levels 2, 3 and 4 of the Markdown. */
    readonly headings: readonly [TextStyle, TextStyle, TextStyle];
    readonly listItem: TextStyle;
    readonly quote: TextStyle;
    readonly cell: TextStyle;
    readonly headCell: TextStyle;
    readonly note: TextStyle;
    readonly pageNumber: TextStyle;
  };
  readonly headingNumbers: readonly [HeadingNumber, HeadingNumber, HeadingNumber];
  readonly pageNumber: { readonly before: string; readonly after: string; readonly outer: boolean };
  readonly table: {
    /** RRGGBB of the rules. */
    readonly rule: string;
    readonly headFill?: string;
    /** Behind key facts. */
    readonly panelFill?: string;
    /** Share of the width that the first column takes, in percent. */
    readonly firstColumn: number;
  };
  readonly chart: {
    readonly face: Face;
    /** RRGGBB. */
    readonly colors: readonly string[];
    readonly ink: string;
    readonly size: number;
  };
  readonly front: readonly MatterLine[];
  readonly end: readonly MatterLine[];
}
