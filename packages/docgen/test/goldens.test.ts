// What each kind of brief of the example says, word for word. After a change that is meant: vitest -u, then read the diff.

import { compose, DEFAULT_TEMPLATE, parallelBrief, starterTemplate, writeMarkdown } from '@jianbao/docgen';
import { describe, expect, it } from 'vitest';
import { briefIn, report } from './example-briefs.ts';

const golden = (name: string): string => `goldens/${name}.md`;

describe('the words of', () => {
  it.each(['zh', 'en'] as const)('the %s brief are as they were', async (language) => {
    await expect(writeMarkdown(briefIn(language))).toMatchFileSnapshot(golden(language));
  });

  it.each(['zh', 'en'] as const)('the default brief in %s are as they were', async (language) => {
    const text = writeMarkdown(compose(report, { language, template: DEFAULT_TEMPLATE }));
    await expect(text).toMatchFileSnapshot(golden(`default.${language}`));
  });

  it.each(['zh', 'en'] as const)('the starting template in %s are as they were', async (language) => {
    const text = writeMarkdown(compose(report, { language, template: starterTemplate(report, language) }));
    await expect(text).toMatchFileSnapshot(golden(`starter.${language}`));
  });

  it('the parallel text are as they were', async () => {
    const text = writeMarkdown(parallelBrief(briefIn('zh'), briefIn('en'), report));
    await expect(text).toMatchFileSnapshot(golden('parallel'));
  });
});
