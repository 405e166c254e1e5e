import { toCanonical } from '@jianbao/core';
import { figuresOf, writeJsonLd, writeJsonStat, writeXbrlJson } from '@jianbao/core/export';
import jsonld from 'jsonld';
import JSONstat from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';
import { AWKWARD, REPORTS, reportOf } from './export-figures.ts';
import { PYTHON, readXhtml } from './export-python.ts';

const figures = figuresOf([...REPORTS, AWKWARD]);

describe('JSON-stat, read by its toolkit', () => {
  const data = JSONstat(JSON.parse(writeJsonStat(figures)));

  it('is a dataset of place, period and indicator', () => {
    expect([data.class, data.id]).toEqual(['dataset', ['place', 'period', 'indicator']]);
    expect(data.id.map((id) => data.Dimension(id).role)).toEqual(['geo', 'time', 'metric']);
    expect(data.Dimension('place').Category('360111').label).toBe('Qingshanhu District');
  });

  it('has the value of every figure in its cell, and a status wherever that is not the plain value', () => {
    for (const { report, indicator } of figuresOf(REPORTS)) {
      const { place } = report;
      const at = { place: place.code ?? `${place.within?.zh}${place.name.zh}`, period: indicator.period };
      const cell = data.Data({ ...at, indicator: indicator.id });
      const { value, to, over, bound } = indicator.quantity;
      if (to) expect(cell.value, indicator.id).toBeNull();
      else if (over === undefined) {
        expect(cell.value, indicator.id).toBe(Number(toCanonical(value)));
      }
      if (bound !== 'exact') expect(cell.status, indicator.id).toContain(bound);
      if (indicator.status !== 'actual') expect(cell.status, indicator.id).toContain(indicator.status);
    }
  });

  it('gives awkward figures no plain number', () => {
    const cell = (indicator: string, period = '2024'): unknown => {
      const { value, status } = data.Data({ place: '测试区', period, indicator });
      return [value, status];
    };
    expect(cell('figure-0', '2024-H1')).toEqual([null, 'range']);
    expect(cell('figure-1', '2024-Q3')).toEqual([null, 'fraction']);
    expect(cell('figure-2', '2024-06')).toEqual([0.75, 'fraction']);
    expect(cell('figure-3', '2024-12-31')).toEqual([null, 'ratio']);
    expect(cell('figure-6')).toEqual([8, 'ordinal']);
    expect(cell('figure-8')).toEqual([1_000_000_000, 'draft+target+over']);
  });

  it('says unit and direction with each indicator', () => {
    const category = (id: string): unknown => {
      const { label, unit } = data.Dimension('indicator').Category(id);
      return [label, unit?.label];
    };
    expect(category('approval-time-limits')).toEqual(['approval time limits (decrease)', 'percent']);
    expect(category('new-major-projects-investment')).toEqual([
      'total investment in newly signed major projects',
      'yuan',
    ]);
  });

  it('keeps beside the cells what a number cannot say: labels, names, section, theme, whole, source', () => {
    const { extension } = JSON.parse(writeJsonStat(figures)) as {
      readonly extension: {
        readonly report: Readonly<Record<string, object>>;
        readonly observation: Readonly<Record<string, { readonly report: string; readonly indicator: string }>>;
      };
    };
    const details = Object.values(extension.observation);
    expect(details).toHaveLength(figures.length);
    for (const { report, indicator } of figures) {
      const found = details.find((one) => one.report === report.id && one.indicator === indicator.id);
      const { label, aliases, section, theme, subject, partOf, span, printed } = indicator;
      const { text, start, end } = indicator.source;
      expect(found).toMatchObject(
        JSON.parse(
          JSON.stringify({
            ...{ label, aliases, section, theme, subject, partOf, span, printed },
            quote: { text, start, end, file: report.source.file },
          }),
        ),
      );
    }
    expect(extension.report['awkward']).toMatchObject({
      place: { name: { zh: '测试区' } },
      published: '2025-01-20',
      embargo: '2025-01-20T09:00:00+08:00',
      section: { all: { zh: '全文', en: 'All' } },
    });
  });

  it('speaks the language that is asked for', () => {
    const chinese = JSONstat(JSON.parse(writeJsonStat(figures, { language: 'zh' })));
    expect(chinese.Dimension('indicator').Category('approval-time-limits').label).toBe('审批时限（下降）');
  });

  it('keeps a rise and a fall, and two units, apart', () => {
    const growth = { id: 'growth', measure: 'change' } as const;
    const up = reportOf('a', [{ ...growth, printed: '5%', direction: 'increase' }]);
    const down = reportOf('b', [{ ...growth, printed: '5%', direction: 'decrease', period: '2025' }]);
    const points = reportOf('c', [{ ...growth, printed: '5个百分点', direction: 'increase', period: '2026' }]);
    const read = JSONstat(JSON.parse(writeJsonStat(figuresOf([up, down, points]))));
    expect(read.Dimension('indicator').id).toEqual([
      'growth:percent:change:increase',
      'growth:percent:change:decrease',
      'growth:percentage-point:change:increase',
    ]);
  });

  it('adds the report as a dimension where two reports state the same thing', () => {
    const first = reportOf('first', [{ printed: '5家' }]);
    const second = reportOf('second', [{ printed: '6家' }]);
    const read = JSONstat(JSON.parse(writeJsonStat(figuresOf([first, second]))));
    expect(read.id).toEqual(['place', 'period', 'indicator', 'report']);
    const at = { place: '测试区', period: '2024', indicator: 'figure-0' };
    expect([read.Data({ ...at, report: 'first' }).value, read.Data({ ...at, report: 'second' }).value]).toEqual([5, 6]);
  });
});

describe('JSON-LD, read by jsonld without a network', () => {
  const document = JSON.parse(writeJsonLd(figures)) as { readonly '@graph': readonly Record<string, unknown>[] };
  const offline = {
    documentLoader: (url: string): never => {
      throw new Error(`asked for ${url}`);
    },
  };
  const figure = (id: string): string => `<urn:jianbao:figure/${id}>`;

  it('gives every value as an exact xsd:decimal', async () => {
    const quads = await jsonld.toRDF(document, { ...offline, format: 'application/n-quads', safe: true });
    const lines = new Set(quads.split('\n'));
    const decimal = (id: string, property: string, value: string): string =>
      `${figure(id)} <https://schema.org/${property}> "${value}"^^<http://www.w3.org/2001/XMLSchema#decimal> .`;
    expect(lines).toContain(decimal('qingshanhu-2024/new-major-projects-investment', 'value', '13610000000'));
    expect(lines).toContain(decimal('awkward/figure-0', 'minValue', '5'));
    expect(lines).toContain(decimal('awkward/figure-0', 'maxValue', '6'));
    expect(lines).toContain(decimal('awkward/figure-8', 'minValue', '1000000000'));
    expect(lines).toContain(decimal('qingshanhu-2024/pm25', 'maxValue', '30'));
    expect(quads).not.toContain('XMLSchema#double');
    const valued = [...lines].filter((line) => /^<urn:jianbao:figure.*schema.org\/value> /.test(line));
    expect(valued.some((line) => line.startsWith(figure('awkward/figure-8')))).toBe(false);
    expect(valued.some((line) => line.startsWith(figure('awkward/figure-1')))).toBe(false);
  });

  it('ties each observation to its variable, its place and the words of its source', async () => {
    const framed = await jsonld.frame(
      document,
      {
        '@context': (document as unknown as { '@context': object })['@context'],
        '@type': 'Annotation',
        body: { '@type': 'Observation', variableMeasured: {}, observationAbout: {} },
      },
      offline,
    );
    const annotations = framed['@graph'] as {
      readonly body: {
        readonly identifier: string;
        readonly variableMeasured: { readonly '@type': string };
        readonly observationAbout: { readonly '@type': string };
        readonly subjectOf: { readonly identifier: string };
      };
      readonly target: {
        readonly selector: readonly [
          { readonly exact: string; readonly prefix: string; readonly suffix: string },
          {
            readonly start: number;
            readonly end: number;
            readonly refinedBy: { readonly start: number; readonly end: number };
          },
        ];
      };
    }[];
    expect(annotations).toHaveLength(figures.length);
    for (const { body, target } of annotations) {
      const { report, indicator } =
        figures.find((one) => one.report.id === body.subjectOf.identifier && one.indicator.id === body.identifier) ??
        {};
      expect(body.variableMeasured['@type']).toBe('StatisticalVariable');
      expect(body.observationAbout['@type']).toBe('AdministrativeArea');
      const [quote, position] = target.selector;
      const characters = Array.from(report?.source.text ?? '');
      expect(quote.exact).toBe(indicator?.source.text);
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(report?.source.text).toContain(quote.prefix + quote.exact + quote.suffix);
      const { start, end } = position.refinedBy;
      const figure = Array.from(quote.exact).slice(start, end).join('');
      expect(figure).not.toBe('');
      expect(indicator?.printed).toContain(figure);
    }
  });

  it('says what a bare value would leave out: other names, section, theme, decimals, and when an embargo ends', async () => {
    const aliases = { zh: ['甲数'], en: ['number A'] };
    const themes = [{ id: 'land', label: { zh: '土地', en: 'land' }, aliases: { zh: [], en: [] } }];
    const report = reportOf('rich', [{ printed: '3.0%', aliases, theme: 'land' }], { themes, embargo: '2099-01-20' });
    const quads = await jsonld.toRDF(JSON.parse(writeJsonLd(figuresOf([report]))), {
      ...offline,
      format: 'application/n-quads',
      safe: true,
    });
    expect(quads).toContain('<https://schema.org/alternateName> "number A"@en');
    expect(quads).toContain('<https://schema.org/name> "土地"@zh');
    expect(quads).toContain('<https://schema.org/propertyID> "decimals"');
    expect(quads).toContain(
      '<http://purl.org/dc/terms/available> "2099-01-20T00:00:00+08:00"^^<http://www.w3.org/2001/XMLSchema#dateTime>',
    );
  });

  it('uses the IRIs of the publisher when given them', () => {
    const text = writeJsonLd(figures.slice(0, 1), { base: 'https://data.example.cn/' });
    expect(text).toContain('"https://data.example.cn/figure/qingshanhu-2024/close-to-home-services"');
    expect(text).not.toContain('urn:jianbao');
  });

  it('counts positions in code points, not in UTF-16 units', () => {
    const report = reportOf('astral', [{ printed: '5家' }, { printed: '6家' }]);
    const shifted = {
      ...report,
      source: { ...report.source, text: `𠮷${report.source.text}` },
      indicators: report.indicators.map((indicator) => ({
        ...indicator,
        source: { ...indicator.source, start: indicator.source.start + 1, end: indicator.source.end + 1 },
      })),
    };
    expect(writeJsonLd(figuresOf([shifted]))).toContain('"prefix": "𠮷"');
  });
});

describe('the xBRL-JSON shape', () => {
  interface Fact {
    readonly value: string;
    readonly decimals?: number;
    readonly dimensions: Readonly<Record<string, string>>;
    readonly links?: { readonly footnote: { readonly _: readonly string[] } };
  }
  const { documentInfo, facts } = JSON.parse(writeXbrlJson(figures, { taxonomy: ['t.xsd'] })) as {
    readonly documentInfo: {
      readonly documentType: string;
      readonly taxonomy: readonly string[];
      readonly namespaces: Readonly<Record<string, string>>;
    };
    readonly facts: Readonly<Record<string, Fact>>;
  };

  it('states a plain figure with value, decimals, concept, entity, period and unit', () => {
    expect(documentInfo).toMatchObject({ documentType: 'https://xbrl.org/2021/xbrl-json', taxonomy: ['t.xsd'] });
    expect(facts['qingshanhu-2024.new-major-projects-investment']).toEqual({
      value: '13610000000',
      decimals: -7,
      dimensions: {
        concept: 'jb:new-major-projects-investment',
        entity: 'gbt2260:360111',
        period: '2024-01-01T00:00:00/2025-01-01T00:00:00',
        unit: 'iso4217:CNY',
        'jb:report': 'qingshanhu-2024',
        'jb:measure': 'jb:amount',
      },
      links: {
        footnote: { _: ['quote', 'zh', 'en'].map((name) => `qingshanhu-2024.new-major-projects-investment.${name}`) },
      },
    });
  });

  it('puts what XBRL has no word for into dimensions of its own', () => {
    expect(facts['awkward.figure-8']?.dimensions).toMatchObject({
      'jb:bound': 'jb:over',
      'jb:status': 'jb:target',
      'jb:review': 'jb:draft',
    });
    expect(facts['awkward.figure-0']).toBeUndefined();
    expect(facts['awkward.figure-0.low']).toMatchObject({ value: '5', dimensions: { 'jb:component': 'jb:low' } });
    expect(facts['awkward.figure-0.high']).toMatchObject({ value: '6', dimensions: { 'jb:component': 'jb:high' } });
    expect(facts['awkward.figure-3.part-3']?.value).toBe('50.2');
    expect(facts['awkward.figure-3.part-3']?.dimensions['period']).toBe('2025-01-01T00:00:00');
  });

  it.skipIf(!PYTHON)('has what it is and the words of the source in notes of XHTML, in both languages', () => {
    const notes = Object.values(facts).filter(({ dimensions }) => dimensions['concept'] === 'xbrl:note');
    const texts = readXhtml(notes.map(({ value }) => value));
    for (const [index, { dimensions }] of notes.entries()) {
      expect(Object.keys(dimensions)).toEqual(['concept', 'noteId', 'language']);
      expect(['zh', 'en']).toContain(dimensions['language']);
      const [, report, indicator, kind] = /^_?(.+?)\.(.+)\.(quote|zh|en)$/.exec(dimensions['noteId'] ?? '') ?? [];
      const figure = figures.find((one) => one.report.id === report && one.indicator.id === indicator)?.indicator;
      if (kind === 'quote') expect(texts[index]).toBe(figure?.source.text);
      else expect(texts[index]).toContain(figure?.label[kind === 'zh' ? 'zh' : 'en']);
    }
    const linked = new Set(Object.values(facts).flatMap(({ links }) => links?.footnote._ ?? []));
    expect(linked.size).toBe(notes.length);
    expect(notes.map(({ value }) => value).join('')).toContain('<q cite="source.zh.md#char=');
  });

  it('names facts so that XML could, also those of a report whose id begins with a year', () => {
    const report = reportOf('2024-report', [{ printed: '5家' }]);
    const named = JSON.parse(writeXbrlJson(figuresOf([report]))) as { readonly facts: object };
    for (const id of [...Object.keys(facts), ...Object.keys(named.facts)]) expect(id).toMatch(/^[a-z_][\w.-]*$/);
  });

  it('tells two places of one name apart by what they lie in', () => {
    const place = (within: string) => ({
      name: { zh: '朝阳区', en: 'Chaoyang District' },
      within: { zh: within, en: within },
      aliases: { zh: [], en: [] },
    });
    const both = ['北京市', '长春市'].map((within, index) =>
      reportOf(`r${index}`, [{ printed: '5家' }], { place: place(within) }),
    );
    const text = writeXbrlJson(figuresOf(both));
    expect([text.includes('place:北京市朝阳区'), text.includes('place:长春市朝阳区')]).toEqual([true, true]);
  });

  it('uses only names that are QNames of a declared namespace, and links only to facts that are there', () => {
    const name = String.raw`([a-z0-9]+):[\p{L}_][\p{L}\p{N}._-]*`;
    const unit = new RegExp(`^${name}(/${name})?$`, 'u');
    for (const [id, { dimensions, links }] of Object.entries(facts)) {
      for (const [dimension, value] of Object.entries(dimensions)) {
        const qname = dimension.startsWith('jb:') && dimension !== 'jb:report';
        if (qname || dimension === 'concept' || dimension === 'unit') expect(value, id).toMatch(unit);
        if (qname || dimension === 'concept') {
          expect(documentInfo.namespaces, id).toHaveProperty([value.split(':')[0] ?? '']);
        }
      }
      for (const note of links?.footnote._ ?? []) expect(facts[note]?.dimensions['noteId']).toBe(note);
    }
  });
});
