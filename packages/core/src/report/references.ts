// Ids that must be unique, and ids that must exist.

import type { Problem } from './problem.ts';
import type { ReportFile } from './schema.ts';
import type { YamlFile } from './yaml-file.ts';

/** Duplicate ids, references to nothing, and labels that two indicators share in one language. */
export function checkReferences(data: ReportFile, file: YamlFile): Problem[] {
  const problems: Problem[] = [];
  const unique = (list: string, items: readonly { readonly id: string }[]): Set<string> => {
    const seen = new Set<string>();
    for (const [index, { id }] of items.entries()) {
      if (seen.has(id)) problems.push(file.problem('duplicateId', [list, index, 'id'], { id }));
      seen.add(id);
    }
    return seen;
  };
  const sections = unique('sections', data.sections);
  const themes = unique('themes', data.themes ?? []);
  const indicators = unique('indicators', data.indicators);
  unique('statements', data.statements ?? []);

  const refer = (path: readonly PropertyKey[], id: string | undefined, known: Set<string>): void => {
    if (id !== undefined && !known.has(id)) problems.push(file.problem('unknownReference', path, { id }));
  };
  for (const [list, items] of [
    ['indicators', data.indicators],
    ['statements', data.statements ?? []],
  ] as const) {
    for (const [index, item] of items.entries()) {
      refer([list, index, 'section'], item.section, sections);
      refer([list, index, 'theme'], item.theme, themes);
    }
  }
  const labels = new Map<string, string>();
  for (const [index, item] of data.indicators.entries()) {
    refer(['indicators', index, 'subject'], item.subject, indicators);
    refer(['indicators', index, 'partOf'], item.partOf, indicators);
    for (const language of ['zh', 'en'] as const) {
      // A draft is told apart by the person who reviews it.
      if (item.review === 'draft') continue;
      const key = [
        language,
        item.label[language].toLowerCase(),
        item.period ?? data.period,
        item.measure,
        item.status,
      ].join(':');
      const other = labels.get(key);
      if (other !== undefined) {
        problems.push(
          file.problem('sameLabel', ['indicators', index, 'label', language], { label: item.label[language], other }),
        );
      }
      labels.set(key, item.id);
    }
  }
  return problems;
}
