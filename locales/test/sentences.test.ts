import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type MessageKey, speaker } from '@jianbao/locales';
import { describe, expect, it } from 'vitest';
import en from '../en.json' with { type: 'json' };
import zh from '../zh.json' with { type: 'json' };

const root = fileURLToPath(new URL('../../', import.meta.url));

function leaves(tree: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...leaves(value, `${prefix}${key}.`)],
    ),
  );
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (['node_modules', 'dist', 'test'].includes(name)) return [];
    return statSync(path).isDirectory() ? sources(path) : name.endsWith('.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

const base = (key: string): string => key.replace(/_(?:one|other)$/, '');
const english = leaves(en);
const chinese = leaves(zh);

describe('the sentences', () => {
  it('are the same in Chinese and English, plural forms aside', () => {
    expect([...new Set([...chinese.keys()].map(base))].toSorted()).toEqual(
      [...new Set([...english.keys()].map(base))].toSorted(),
    );
  });

  it('have the same blanks to fill in both languages', () => {
    const blanks = (text: string): string[] =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').toSorted();
    const merged = (all: Map<string, string>, key: string): string[] => {
      const forms = [...all].filter(([other]) => base(other) === key).flatMap(([, text]) => blanks(text));
      return [...new Set(forms)].toSorted();
    };
    // The Chinese name of a term is not repeated behind itself.
    const keys = [...new Set([...english.keys()].map(base))].filter((key) => key !== 'brief.term');
    for (const key of keys) expect([key, merged(chinese, key)]).toEqual([key, merged(english, key)]);
  });

  it('are all used', () => {
    const code = sources(join(root, 'packages')).join('\n');
    const families = [...code.matchAll(/[`']([a-z.]+)\.\$\{/gi)].map(([, prefix]) => `${prefix}.`);
    const unused = [...new Set([...english.keys()].map(base))].filter(
      (key) => !code.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
    );
    expect(unused).toEqual([]);
  });

  it('fill their blanks and choose their plural', () => {
    const said = LANGUAGES.map((language) => speaker(language)('cli.brief.written', { file: 'a.docx', count: 1 }));
    expect(said).toEqual(['已写 a.docx（报告共1项数据）', 'Wrote a.docx (the report has 1 figure)']);
  });

  it('have typed keys', () => {
    // @ts-expect-error there is no such sentence
    const wrong: MessageKey = 'ask.nothing';
    expect(wrong).toBeDefined();
  });
});
