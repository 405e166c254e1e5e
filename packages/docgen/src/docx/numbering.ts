// Heading numbers as Word's own numbering, so that they follow when a person moves a section: 一、（一）1.（1）.

import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { HeadingNumber, Layout } from '../layouts/layout.ts';

export const HEADING_NUMBERS = 'headings';
export const BULLETS = 'bullets';

const FORMATS: Readonly<
  Record<
    HeadingNumber,
    { readonly format: (typeof LevelFormat)[keyof typeof LevelFormat]; readonly text: string } | undefined
  >
> = {
  none: undefined,
  chinese: { format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
  'chinese-bracketed': { format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
  arabic: { format: LevelFormat.DECIMAL, text: '%3.' },
  'arabic-bracketed': { format: LevelFormat.DECIMAL, text: '（%3）' },
};

export function numberingOf(layout: Layout): INumberingOptions {
  const levels = layout.headingNumbers.flatMap((kind, level) => {
    const format = FORMATS[kind];
    const indent = { firstLine: layout.styles.headings[level]?.firstLine ?? 0, left: 0 };
    return format
      ? [
          {
            level,
            ...format,
            suffix: LevelSuffix.NOTHING,
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent } },
          },
        ]
      : [];
  });
  const bullet = {
    level: 0,
    format: LevelFormat.BULLET,
    text: '•',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360, hanging: 260 } } },
  };
  return {
    config: [
      ...(levels.length > 0 ? [{ reference: HEADING_NUMBERS, levels }] : []),
      { reference: BULLETS, levels: [bullet] },
    ],
  };
}
