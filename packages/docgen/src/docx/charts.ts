// The charts of one document: a DrawingML part and an embedded workbook each.

import type { Chart, ChartStyle } from '../chart/chart.ts';
import { CHART_PART, chartFrame, chartPart, chartSize } from '../chart/drawing-ml.ts';
import { workbookBytes } from '../chart/workbook.ts';
import type { Layout } from '../layouts/layout.ts';
import { XML_HEAD } from '../xml.ts';
import { entry, type ZipEntry, zip } from '../zip/zip.ts';

// A twip is 1/1440 inch, 635 English Metric Units.
const EMU = 635;
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Collects the charts of one document. */
export class Charts {
  readonly #style: ChartStyle;
  readonly #charts: { readonly chart: Chart; readonly width: number }[] = [];

  constructor({ chart: { face, colors, ink, size } }: Layout) {
    this.#style = { ...face, colors, ink, size };
  }

  /** The run that shows a new chart, `width` twips wide. */
  add(chart: Chart, width: number): string {
    const room = width * EMU;
    this.#charts.push({ chart, width: room });
    const number = this.#charts.length;
    const size = chartSize(chart, this.#style, room);
    return `<w:r>${chartFrame(chart, { relId: relationshipId(number), docPrId: number, ...size })}</w:r>`;
  }

  /** What the document's relationships say of them. */
  relationships(): string {
    return this.#charts
      .map(
        (_, index) =>
          `<Relationship Id="${relationshipId(index + 1)}" Type="${CHART_PART.relationship}" Target="charts/chart${index + 1}.xml"/>`,
      )
      .join('');
  }

  contentTypes(): string {
    if (this.#charts.length === 0) return '';
    const parts = this.#charts.map(
      (_, index) => `<Override ContentType="${CHART_PART.contentType}" PartName="/word/charts/chart${index + 1}.xml"/>`,
    );
    return `<Default ContentType="${CHART_PART.workbookContentType}" Extension="xlsx"/>${parts.join('')}`;
  }

  entries(): ZipEntry[] {
    return this.#charts.flatMap(({ chart, width }, index) => {
      const number = index + 1;
      const book = `chart${number}.xlsx`;
      const relationships = `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="${CHART_PART.workbookId}" Type="${CHART_PART.workbookRelationship}" Target="../embeddings/${book}"/></Relationships>`;
      const bytes = workbookBytes(chart, (parts) => zip(parts.map(({ name, data }) => entry(name, data))));
      return [
        entry(`word/charts/chart${number}.xml`, chartPart(chart, this.#style, width)),
        entry(`word/charts/_rels/chart${number}.xml.rels`, relationships),
        entry(`word/embeddings/${book}`, bytes),
      ];
    });
  }
}

function relationshipId(number: number): string {
  return `chart${number}`;
}
