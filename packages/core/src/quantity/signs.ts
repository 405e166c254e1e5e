// The signs of Chinese numbers and what each is worth: simplified, traditional and the formal ones of cheques.

type Worth = (text: string, at: number) => number | undefined;

/** The digit at a place. 參 is left out: it is the 参 of 参加 far more often than a three. */
export const digitAt: Worth = table(
  '零〇○ 一壹 二贰貳两兩 三叁叄 四肆 五伍 六陆陸 七柒 八捌 九玖',
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
);

/** The power of ten of a 十, 百 or 千. */
export const tenAt: Worth = table('十拾 百佰 千仟', [1, 2, 3]);

/** Tens in one sign, by their digit: 廿 is 二十. */
export const wholeTensAt: Worth = table('廿 卅', [2, 3]);

/** The power of ten of a 万 or 亿. */
export const myriadAt: Worth = table('万萬 亿億', [4, 8]);

/** Whether any of these signs stands at a place. */
export function isSignAt(text: string, at: number): boolean {
  return (
    digitAt(text, at) !== undefined ||
    tenAt(text, at) !== undefined ||
    myriadAt(text, at) !== undefined ||
    wholeTensAt(text, at) !== undefined
  );
}

export function isZeroAt(text: string, at: number): boolean {
  return digitAt(text, at) === 0;
}

/** 两, the two of counting: a digit before scale words and classifiers, never one among digits. */
export function isPairAt(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === '两' || character === '兩';
}

/** An array over all codes, because it is asked of every character of a text. */
function table(signs: string, worth: readonly number[]): Worth {
  const worths = new Int8Array(0x10000).fill(-1);
  for (const [index, group] of signs.split(' ').entries()) {
    for (const sign of group) worths[sign.charCodeAt(0)] = worth[index] ?? -1;
  }
  return (text, at) => {
    const found = worths[text.charCodeAt(at)];
    return found === -1 ? undefined : found;
  };
}
