// 简报, by custom: a red masthead on a third of the first page, issue, office and date, a red rule, the text in the
// national layout, and at the end 报, 送, 发 between two rules with the number of copies.

import { gbt9704, imprint, THICK, THIN } from './gbt9704.ts';
import type { Face, Layout } from './layout.ts';

const RED = 'D7000F';
const { body } = gbt9704.styles;
const face = (eastAsia: string): Face => ({ ...body.face, eastAsia });
const plain = { ...body, firstLine: 0 } as const;

export const bulletin: Layout = {
  ...gbt9704,
  id: 'bulletin',
  styles: {
    ...gbt9704.styles,
    title: { ...gbt9704.styles.title, before: 400 },
  },
  front: [
    { left: '{classification}', style: { ...plain, face: face('黑体'), align: 'left' } },
    {
      center: '{masthead}',
      style: {
        face: face('方正小标宋简体'),
        size: 56,
        color: RED,
        align: 'center',
        line: 1300,
        before: 700,
        after: 240,
        tracking: 60,
      },
    },
    { center: '第{issue}期', style: { ...plain, face: face('楷体_GB2312'), align: 'center', after: 420 } },
    { left: '{office}', right: '{date}', style: { ...plain, inset: 320 } },
    // The rule is as wide as the type area.
    { left: '{masthead:}', style: { ...plain, size: 3, line: 80 }, below: { color: RED, size: 18 } },
  ],
  end: [
    { left: '报：{report}。', style: { ...imprint, before: 579 }, above: THICK },
    { left: '送：{send}。', style: imprint },
    { left: '发：{distribute}。', style: imprint },
    { right: '共印{copies}份', style: imprint, above: THIN, below: THICK },
  ],
};
