// A translation against its original: what is wrong with its figures, and what is only written differently.

import { checkTexts, type Finding } from '@jianbao/core/check';

const original = '2024年，全县粮食总产量达到1.39亿斤，比上年增长1.6%；近四成的村通了5G。';
const translation =
  'In 2024 the county’s grain output rose 1.6 percent to 695,000 metric tons. Forty percent of its villages have 5G.';

export function checkTranslation(): readonly Finding[] {
  return checkTexts({ text: translation }, { text: original }).findings;
}

if (import.meta.filename === process.argv[1]) {
  for (const { code, severity, surface, expected, written } of checkTranslation()) {
    console.log(`${severity} ${code}: “${surface}”, the source has ${expected} = ${written}`);
  }
}
