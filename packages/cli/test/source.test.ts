import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@jianbao/cli';
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jianbao-source-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function jianbao(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (text) => out.push(text), err: (text) => err.push(text), cwd, env: {} });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const write = (name: string, bytes: string | Uint8Array): void => writeFileSync(join(cwd, name), bytes);

/** The text that was read: the copy that a draft leaves beside report.yaml when the source is no plain text. */
async function textOf(name: string, bytes: string | Uint8Array): Promise<string> {
  write(name, bytes);
  const { code, err } = await jianbao('extract', name, '-o', 'report.yaml', '--period', '2024');
  expect([code, code === 0 ? '' : err]).toEqual([0, '']);
  const copy = name.replace(/\.[^.]+$/, '.source.txt');
  return readFileSync(join(cwd, copy), 'utf8');
}

async function refusal(name: string, bytes: string | Uint8Array): Promise<string> {
  write(name, bytes);
  const { code, out, err } = await jianbao('extract', name);
  expect([code, out]).toEqual([1, '']);
  return err;
}

/** In Chinese: bytes of GB18030 or Big5, which Node can only read. */
function encode(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const bytes: number[] = [];
  const decoder = new TextDecoder(encoding);
  for (const character of text) {
    const code = character.charCodeAt(0);
    bytes.push(...(code < 0x80 ? [code] : twoBytes(character, decoder)));
  }
  return Uint8Array.from(bytes);
}

function twoBytes(character: string, decoder: { decode: (bytes: Uint8Array) => string }): [number, number] {
  for (let first = 0xa1; first <= 0xf9; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (decoder.decode(Uint8Array.of(first, second)) === character) return [first, second];
    }
  }
  throw new Error(`no bytes for ${character}`);
}

const page = (body: string): string =>
  `<!DOCTYPE html><html><head><title>标题 99</title></head><body>${body}</body></html>`;

describe('a page', () => {
  it('breaks lines at blocks and <br>, never within words', async () => {
    const html = page(
      '<h1>青山县</h1><p>总投资<b>13</b>6.1<i>亿</i>元，<br>增长5%。</p><ul><li>企业95家<li>床位148张</ul>末行',
    );
    expect(await textOf('a.html', html)).toBe('青山县\n总投资136.1亿元，\n增长5%。\n企业95家\n床位148张\n末行\n');
  });

  it('leaves out what nobody reads', async () => {
    const html = page(
      '<script>var 一=1<2;</script><style>p{}</style><nav>首页<div>导航</div></nav><noscript>请启用</noscript>' +
        '<template><p>模板</p></template><!-- 注释 --><p>企业<!-- 1 -->95家</p><svg><text>图</text></svg>',
    );
    expect(await textOf('a.html', html)).toBe('企业95家\n');
  });

  it('decodes entities', async () => {
    const html = page('<p>企业&#57;5&#x5bb6;&amp;机构&lt;1&gt;&nbsp;家&ldquo;十四五&rdquo;</p>');
    expect(await textOf('a.html', html)).toBe('企业95家&机构<1>\u00a0家“十四五”\n');
  });

  it('collapses white space, and leaves none where the source only wrapped between Chinese words', async () => {
    const html = page('<p>\n  高新技术\n   企业，\r\n达到  95\n家，GDP\t增长 <b> 5% </b>\n of the\n year </p>');
    expect(await textOf('a.html', html)).toBe('高新技术企业，达到 95 家，GDP 增长 5% of the year\n');
  });

  it('keeps the lines of preformatted text', async () => {
    expect(await textOf('a.html', page('<pre>企业95家\n床位148张</pre>'))).toBe('企业95家\n床位148张\n');
  });

  it('gives a table one line a row and a tab between cells', async () => {
    const html = page(
      '前<table><thead><tr><th>指标<th>单位<th>绝对<br>额</tr></thead><tr><td><p>总产值</p></td><td>亿元</td>' +
        '<td> 136.<b>1</b> </td></tr><tr><td>出口</td><td></td><td><p>1</p><p>2</p></td></tr></table>后',
    );
    expect(await textOf('a.html', html)).toBe('前\n指标\t单位\t绝对额\n总产值\t亿元\t136.1\n出口\t\t1 2\n后\n');
  });

  it('keeps the paragraphs of an article that a table only lays out', async () => {
    const html = page(
      '<table><tr><td>栏目</td><td><p>企业95家。</p><table><tr><td>床位</td><td>148</td></tr></table><p>完</p></td></tr></table>' +
        '<table><tr><td><p>甲</p><p>乙</p></td></tr></table>',
    );
    expect(await textOf('a.html', html)).toBe('栏目\n企业95家。\n床位\t148\n完\n甲\n乙\n');
  });

  it('survives missing end tags', async () => {
    expect(await textOf('a.html', '<html><head><title>x<title></title><meta><p>企业95家<p>床位<b>148张')).toBe(
      '企业95家\n床位148张\n',
    );
  });

  it.each([
    ['gb2312', 'gb18030', '<meta charset="gb2312">'],
    ['gbk', 'gb18030', '<META http-equiv=Content-Type content="text/html; charset=gbk">'],
    ['none', 'gb18030', ''],
    ['utf-8, wrongly', 'gb18030', '<meta charset="utf-8">'],
    ['big5', 'big5', "<meta charset='big5'>"],
  ] as const)('is read in its encoding: declared %s, written %s', async (_, encoding, meta) => {
    const bytes = encode(`<html><head>${meta}</head><p>中文人口95家</p></html>`, encoding);
    expect(await textOf('a.htm', bytes)).toBe('中文人口95家\n');
  });

  it.each(['', '<meta charset="gb2312">'])('is read in UTF-8, whatever it declares: %j', async (meta) => {
    expect(await textOf('a.html', `\ufeff<html>${meta}<p>企业95家</p>`)).toBe('企业95家\n');
  });

  it('with one cut character is read on', async () => {
    const bytes = encode('<meta charset=gbk><p>企业95家</p><p>床</p>', 'gb18030');
    expect(await textOf('a.html', Uint8Array.from([...bytes, 0xb4]))).toContain('企业95家\n床\n');
  });

  it('is known by what is in it, not by its name alone', async () => {
    const html = '\ufeff <?xml version="1.0"?>\n<!-- 存于 2024 --><HTML lang="zh"><p>企业<b>9</b>5家</p>';
    expect(await textOf('report.doc', html)).toBe('企业95家\n');
    expect(await textOf('bare.html', '企业<b>9</b>5家')).toBe('企业95家\n');
    const utf16 = Buffer.from(`\ufeff<html><p>企业<b>9</b>5家</p>`, 'utf16le');
    expect(await textOf('utf16.txt', utf16)).toBe('企业95家\n');
  });

  it('of 5 MB is read in a few seconds', async () => {
    const row = '<p class="MsoNormal">企业&nbsp;<b>九十</b>五\n家</p><table><tr><td>人口</td><td>无</td></tr></table>';
    write('large.html', page(row.repeat(Math.ceil(5_000_000 / Buffer.byteLength(row)))));
    const start = performance.now();
    const { code } = await jianbao('extract', 'large.html');
    expect(code).toBe(0);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it.each([
    ['<b>', '</i>'],
    ['<table><tr><td>', '</p>'],
    ['<div>', '</div>'],
  ])('that nests %s without end is refused fast', async (open, close) => {
    const start = performance.now();
    expect(await refusal('deep.html', `<html>中${open.repeat(300_000)}${close.repeat(300_000)}`)).toContain(
      'nests deeper',
    );
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('of any characters is read without failing', async () => {
    const bit = fc.constantFrom(
      '<',
      '>',
      '</',
      '<td>',
      '<table>',
      '<tr>',
      '</table>',
      '<p>',
      '&#',
      '&amp',
      '"',
      '中',
      '1',
      '\n',
      '<!--',
      '<pre>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(bit, { maxLength: 60 }), async (bits) => {
        write('any.html', `<html>${bits.join('')}`);
        const { code, err } = await jianbao('extract', 'any.html');
        if (code !== 0) expect(err).toMatch(/no text|no Chinese/);
      }),
      { numRuns: 200 },
    );
  });
});

const built = (...children: (Paragraph | Table)[]): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({ sections: [{ children }], footnotes: { 1: { children: [new Paragraph('不含境外。')] } } }),
  );

/** A built file with its parts changed. */
async function altered(change: (parts: Zippable & Record<string, Uint8Array>) => void): Promise<Uint8Array> {
  const parts = unzipSync(await built(new Paragraph('企业95家')));
  change(parts);
  return zipSync(parts);
}

const body = (inner: string): Uint8Array =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`,
  );
const withBody = (inner: string): Promise<Uint8Array> =>
  altered((parts) => {
    parts['word/document.xml'] = body(inner);
  });

describe('a .docx', () => {
  it('gives headings, paragraphs, soft breaks and numbers split by bold runs', async () => {
    const file = await built(
      new Paragraph({ text: '一、经济', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({
        children: [
          new TextRun('总投资'),
          new TextRun({ text: '13', bold: true }),
          new TextRun('6.1亿'),
          new TextRun({ text: '元', italics: true }),
          new TextRun({ text: '增长5%', break: 1 }),
          new TextRun('。'),
        ],
      }),
      new Paragraph(''),
      new Paragraph({ text: '企业95家 & <5', bullet: { level: 0 } }),
    );
    expect(await textOf('a.docx', file)).toBe('一、经济\n总投资136.1亿元\n增长5%。\n企业95家 & <5\n');
  });

  it('gives a table one line a row', async () => {
    const row = (...cells: string[]): TableRow =>
      new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
    const file = await built(
      new Paragraph('表'),
      new Table({ rows: [row('指标', '单位', '2024年'), row('总产值', '亿元', '136.1'), row('出口', '', '5.2')] }),
    );
    expect(await textOf('a.docx', file)).toBe('表\n指标\t单位\t2024年\n总产值\t亿元\t136.1\n出口\t\t5.2\n');
  });

  it('gives its notes at the end, without an arrow', async () => {
    const file = await built(new Paragraph({ children: [new TextRun('企业95家'), new FootnoteReferenceRun(1)] }));
    expect(await textOf('a.docx', file)).toBe('企业95家[1]\n不含境外。\n');
  });

  it('is read with its tracked changes accepted', async () => {
    const file = await withBody(
      '<w:p><w:r><w:t>企业</w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>90</w:delText></w:r></w:del>' +
        '<w:ins w:id="2" w:author="a"><w:r><w:t>95</w:t></w:r></w:ins><w:moveFrom w:id="3"><w:r><w:t>床位</w:t></w:r></w:moveFrom>' +
        '<w:r><w:t>家</w:t></w:r></w:p>',
    );
    expect(await textOf('a.docx', file)).toBe('企业95家\n');
  });

  it('is known by what is in it', async () => {
    expect(await textOf('a.bin', await built(new Paragraph('企业95家')))).toBe('企业95家\n');
    const numbered = await altered((parts) => {
      parts['word/document2.xml'] = parts['word/document.xml'] ?? new Uint8Array();
      parts['_rels/.rels'] = strToU8(
        Buffer.from(parts['_rels/.rels'] ?? [])
          .toString()
          .replace('word/document.xml', 'word/document2.xml'),
      );
      delete parts['word/document.xml'];
    });
    expect(await textOf('b.docx', numbered)).toBe('企业95家\n');
  });

  it('keeps its pictures packed, however large', async () => {
    const file = await altered((parts) => {
      parts['word/media/image1.png'] = new Uint8Array(80_000_000);
    });
    expect(await textOf('a.docx', file)).toBe('企业95家\n');
  });

  it('of LibreOffice is read', async ({ skip }) => {
    const soffice = hasOffice();
    skip(!soffice, 'soffice is not on the PATH');
    write(
      'in.html',
      '<html><meta charset="utf-8"><h1>青山县</h1><p>总投资<b>13</b>6.1亿元<br>增长5%</p><table><tr><td>企业</td><td>95</td></tr></table>',
    );
    execFileSync(
      OFFICE,
      [
        `-env:UserInstallation=file://${cwd}/profile`,
        '--headless',
        '--infilter=HTML (StarWriter)',
        '--convert-to',
        'docx:Office Open XML Text',
        '--outdir',
        cwd,
        join(cwd, 'in.html'),
      ],
      { stdio: 'ignore' },
    );
    expect(await textOf('in.docx', readFileSync(join(cwd, 'in.docx')))).toBe(
      '青山县\n总投资136.1亿元\n增长5%\n企业\t95\n',
    );
  }, 120_000);
});

/** Need not be installed. */
const OFFICE = 'soffice';

function hasOffice(): boolean {
  try {
    execFileSync(OFFICE, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a .docx that means harm', () => {
  it('by inflating 300 KB to 300 MB is refused fast', async () => {
    const file = await altered((parts) => {
      parts['word/document.xml'] = new Uint8Array(300_000_000).fill(0x20);
    });
    expect(file.length).toBeLessThan(400_000);
    const start = performance.now();
    expect(await refusal('bomb.docx', file)).toContain('unpacks to far more');
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('by many parts that inflate a little each is refused', async () => {
    const file = await altered((parts) => {
      for (let at = 0; at < 60; at += 1) parts[`word/part${at}.xml`] = new Uint8Array(900_000).fill(0x20);
    });
    expect(await refusal('many.docx', file)).toContain('unpacks to far more');
  });

  it.each([
    ['less', 10],
    ['more', 4_000_000_000],
  ])('by a size that says %s than there is, is refused', async (_, size) => {
    expect(await refusal('lie.docx', declaring(await withBody('<w:p/>'), size))).toContain('is damaged');
  });

  it('by a list of more than 2,000 parts is refused', async () => {
    const file = await altered((parts) => {
      for (let at = 0; at < 2_001; at += 1) parts[`word/media/${at}.png`] = new Uint8Array(1);
    });
    expect(await refusal('parts.docx', file)).toContain('far more parts');
  });

  it.each(['word/document.xml', 'customXml/item1.xml', 'word/_rels/document.xml.rels'])(
    'by a DOCTYPE in %s is refused',
    async (name) => {
      const file = await altered((parts) => {
        parts[name] = strToU8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>');
      });
      expect(await refusal('a.docx', file)).toContain('DOCTYPE');
    },
  );

  it('by nesting its XML beyond 256 is refused, behind quotes and comments too', async () => {
    const deep = (times: number): string => `${'<w:sdt a=">">'.repeat(times)}${'</w:sdt>'.repeat(times)}`;
    expect(await refusal('a.docx', await withBody(`<!-- < --><![CDATA[<]]>${deep(300)}`))).toContain('nests deeper');
    expect(await refusal('b.docx', await withBody(deep(20_000)))).toContain('nests deeper');
    expect(await textOf('c.docx', await withBody(`${deep(200)}<w:p><w:r><w:t>企业95家</w:t></w:r></w:p>`))).toBe(
      '企业95家\n',
    );
  });

  it('by names that lead out of the folder writes nothing', async () => {
    const file = await altered((parts) => {
      parts['../../out.xml'] = strToU8('<a/>');
    });
    expect(await refusal('a.docx', file)).toContain('is damaged');
  });

  it.each([
    ['blanks', `<w:r><w:instrText xml:space="preserve">${' '.repeat(200_000)}</w:instrText></w:r>`],
    ['fields in fields', '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(20_000)],
  ])('by an instruction of nothing but %s does not hold the reader up', async (_, instruction) => {
    const file = await withBody(
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruction}<w:r><w:fldChar w:fldCharType="separate"/></w:r>` +
        '<w:r><w:t>企业95家</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    );
    const start = performance.now();
    expect(await textOf('slow.docx', file)).toBe('企业95家\n');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

/** The same file, its directory declaring another inflated size for the main part. */
function declaring(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    const name = bytes.toString('latin1', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    if (name === 'word/document.xml') bytes.writeUInt32LE(size, at + 24);
  }
  return bytes;
}

describe('a file of another kind is refused, and says what it is and what to do', () => {
  const compound = (stream: string): Buffer =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1_000),
      Buffer.from(stream, 'utf16le'),
      Buffer.alloc(99),
    ]);
  const zip = (...names: string[]): Uint8Array =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])));

  it.each([
    ['a.doc', compound('WordDocument'), 'old Word or WPS format'],
    ['a.docx', compound('EncryptedPackage'), 'locked with a password'],
    ['a.xls', compound('Workbook'), 'a spreadsheet'],
    ['a.ppt', compound('PowerPoint Document'), 'a slide show'],
    ['a.hwp', compound('other'), 'old Office format'],
    ['a.xlsx', zip('xl/workbook.xml'), 'a spreadsheet'],
    ['a.pptx', zip('ppt/presentation.xml'), 'a slide show'],
    ['a.ofd', zip('OFD.xml'), 'an OFD document'],
    ['a.odt', zip('mimetype', 'content.xml'), 'an OpenDocument file'],
    ['a.zip', zip('a.txt'), 'an archive'],
    ['a.pdf', '%PDF-1.7\n中文', 'a PDF'],
    ['a.rtf', '{\\rtf1 中文}', 'an RTF file'],
    ['a.png', Buffer.from('89504e470d0a1a0a', 'hex'), 'a picture'],
    ['a.jpg', Buffer.from('ffd8ffe000104a46', 'hex'), 'a picture'],
    ['a.webp', Buffer.from('RIFF\x01\x02\x03\x04WEBP', 'latin1'), 'a picture'],
    ['a.gz', Buffer.from('1f8b0800', 'hex'), 'an archive'],
    ['a.bin', Buffer.from([0, 1, 2, 3]), 'no text file'],
    ['a.txt', '', 'is empty'],
    ['a.html', '<html><title>无</title><p>&nbsp;</p>', 'no text that can be read'],
    ['a.html', '<p>only English, 95 words', 'no Chinese characters'],
  ])('%s: %3$s', async (name, bytes, expected) => {
    expect(await refusal(name, bytes)).toContain(expected);
  });

  it('a .docx of pictures has no text', async () => {
    expect(await refusal('a.docx', await withBody('<w:p/>'))).toContain('no text that can be read');
  });

  it('a .docx cut short anywhere is damaged', async () => {
    const whole = await built(new Paragraph('企业95家'));
    for (const part of [0.01, 0.5, 0.99]) {
      expect(await refusal('cut.docx', whole.subarray(0, Math.ceil(whole.length * part)))).toContain(
        'damaged or incomplete',
      );
    }
  });

  it('a .docx with a wrong byte anywhere fails in plain words or is read', async () => {
    const whole = await built(new Paragraph('企业95家'));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = Buffer.from(whole);
        bytes.writeUInt8(bytes.readUInt8(at) ^ by, at);
        write('bad.docx', bytes);
        const { code, err } = await jianbao('extract', 'bad.docx');
        if (code !== 0) expect(err).toMatch(/^bad\.docx (?:is|has|unpacks|nests)/);
      }),
      { numRuns: 150 },
    );
  });

  it('a .docx with encrypted parts says so', async () => {
    const bytes = Buffer.from(await withBody('<w:p/>'));
    for (
      let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
      at >= 0;
      at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')
    ) {
      bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
    }
    expect(await refusal('a.docx', bytes)).toContain('encrypted parts');
  });

  it('a file beyond 20 MB is not read', async () => {
    expect(await refusal('large.txt', Buffer.alloc(20_000_001, '中'))).toContain('20 MB at most');
  });

  it('a missing file and a folder cannot be read', async () => {
    expect((await jianbao('extract', 'none.docx')).err).toContain('none.docx');
    expect((await jianbao('extract', '.')).code).toBe(1);
  });
});

describe('plain text', () => {
  it.each(['utf16le', 'utf16be'] as const)('is read in %s by its mark', async (encoding) => {
    const bytes = Buffer.from('\ufeff企业95家\r\n<b>', 'utf16le');
    expect(await textOf('a.txt', encoding === 'utf16be' ? bytes.swap16() : bytes)).toBe('企业95家\r\n<b>');
  });

  it('stays as it is in UTF-8, and is read in GB18030', async () => {
    write('a.md', '# 企业95家 <b>\n');
    expect((await jianbao('extract', 'a.md')).out).toContain('95家');
    expect(await textOf('gb.txt', encode('企业  95家\n', 'gb18030'))).toBe('企业  95家\n');
  });
});
