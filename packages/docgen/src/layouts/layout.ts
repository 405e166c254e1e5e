// A layout is data: page, fonts, styles, numbering. Lengths are in twips (1/20 pt), text sizes in points.

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
  /** Indent of the first line. */
  readonly firstLine?: number;
  readonly keepNext?: boolean;
  /** Space added between characters; negative draws them together. */
  readonly tracking?: number;
}

export type HeadingNumber = 'none' | 'chinese' | 'chinese-bracketed' | 'arabic' | 'arabic-bracketed';

export interface Layout {
  readonly id: string;
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
  };
  readonly styles: {
    readonly body: TextStyle;
    readonly title: TextStyle;
    /** Levels 2, 3 and 4 of the Markdown. */
    readonly headings: readonly [TextStyle, TextStyle, TextStyle];
    readonly listItem: TextStyle;
    readonly cell: TextStyle;
    readonly headCell: TextStyle;
    readonly pageNumber: TextStyle;
  };
  readonly headingNumbers: readonly [HeadingNumber, HeadingNumber, HeadingNumber];
  readonly pageNumber: { readonly before: string; readonly after: string; readonly outer: boolean };
  readonly table: {
    /** RRGGBB of the rules. */
    readonly rule: string;
    readonly headFill?: string;
    /** Share of the width that the first column takes, in percent. */
    readonly firstColumn: number;
  };
}
