// Faces as font stacks: the face that the layout names, then what other systems have in its place.

import type { Face } from '../../layouts/layout.ts';
import { cssString } from './values.ts';

interface Stand {
  readonly names: readonly string[];
  readonly generic: 'serif' | 'sans-serif';
  /** Heavy in its one weight: what stands in for it must be bold. */
  readonly heavy?: true;
}

const SONG: Stand = {
  names: ['SimSun', 'Songti SC', 'STSong', 'Noto Serif CJK SC', 'Source Han Serif SC'],
  generic: 'serif',
};
const KAI: Stand = { names: ['KaiTi', 'Kaiti SC', 'STKaiti', ...SONG.names], generic: 'serif' };
const FANG: Stand = { names: ['FangSong', 'STFangsong', ...SONG.names], generic: 'serif' };
const HEI: Stand = {
  names: ['SimHei', 'PingFang SC', 'Heiti SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC'],
  generic: 'sans-serif',
};
const STANDS: Readonly<Record<string, Stand>> = {
  宋体: SONG,
  楷体_GB2312: { ...KAI, names: ['KaiTi_GB2312', '楷体', ...KAI.names] },
  仿宋_GB2312: { ...FANG, names: ['FangSong_GB2312', '仿宋', ...FANG.names] },
  黑体: HEI,
  方正小标宋简体: { ...SONG, heavy: true, names: ['FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05', ...SONG.names] },
};
// Between Chinese words these signs are as wide as a character; a Latin face has them narrow.
const MARKS = 'U+B7,U+2014,U+2018-2019,U+201C-201D,U+2026';

/** Whether a face is heavy though its style is not bold. */
export function isHeavy({ eastAsia }: Face): boolean {
  return STANDS[eastAsia]?.heavy ?? false;
}

/** Collects the faces of one style sheet. */
export class Faces {
  readonly #faces: Face[] = [];

  /** A face as a value of CSS. */
  use({ latin, eastAsia }: Face): string {
    const known = this.#faces.findIndex((face) => face.latin === latin && face.eastAsia === eastAsia);
    return `var(--face-${known < 0 ? this.#faces.push({ latin, eastAsia }) : known + 1})`;
  }

  /** The variables, which differ in Chinese, and the local faces that they name. Nothing is fetched. */
  rules(): string[] {
    const stacks = this.#faces.map(({ latin, eastAsia }) => {
      const stand = STANDS[eastAsia] ?? SONG;
      return { latin: cssString(latin), chinese: [eastAsia, ...stand.names].map(cssString), generic: stand.generic };
    });
    const variables = (mark: (index: number) => string): string =>
      stacks
        .map(({ latin, chinese, generic }, at) => `--face-${at + 1}:${mark(at)}${[latin, ...chinese, generic].join()}`)
        .join(';');
    return [
      ...stacks.map(({ chinese }, index) => {
        const local = chinese.map((name) => `local(${name})`).join();
        return `@font-face{font-family:marks-${index + 1};src:${local};unicode-range:${MARKS}}`;
      }),
      `:root,[lang|=en]{${variables(() => '')}}`,
      `[lang|=zh]{${variables((index) => `marks-${index + 1},`)}}`,
    ];
  }
}
