// House style for English figures.

export interface FigureStyle {
  /** 13.61 billion yuan, or RMB 13.61 billion. */
  readonly currency: 'yuan' | 'RMB';
  /** 20 percent, or 20%. */
  readonly percent: 'percent' | '%';
  /** Whether mu carry hectares in brackets. */
  readonly hectares: boolean;
  readonly spelling: 'american' | 'british';
}

export const DEFAULT_STYLE: FigureStyle = {
  currency: 'yuan',
  percent: 'percent',
  hectares: true,
  spelling: 'american',
};

/**
 * Where the figure stands: `table` and headings print digits, `prose` spells counts below ten,
 * `sentence` opens a sentence and so never begins with a digit.
 */
export type FigurePlace = 'table' | 'prose' | 'sentence';
