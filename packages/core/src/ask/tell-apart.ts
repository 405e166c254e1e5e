// Labels of figures that are offered: where two are called the same, what tells them apart is said.

import type { Say } from '@jianbao/locales';
import { formatPeriod } from '../period.ts';
import type { Language } from '../report/model.ts';
import type { Stated } from './answer.ts';

/** The label of each option, with what tells it from others of the same name: 生产总值（2023年，增减幅度）. */
export function optionLabels(options: readonly Stated[], language: Language, say: Say): string[] {
  return options.map((option) => {
    const label = option.indicator.label[language];
    const twins = options.filter(({ indicator }) => indicator.label[language] === label);
    const notes = twins.length > 1 ? notesOf(option, twins, language, say) : [];
    return notes.length === 0 ? label : say('ask.told', { label, notes: notes.join(say('ask.toldBetween')) });
  });
}

/** Place, period, change, status, unit, section: those in which the option differs from a twin. */
function notesOf(option: Stated, twins: readonly Stated[], language: Language, say: Say): string[] {
  const notes = [
    (stated: Stated) => stated.report.place.name[language],
    // Two districts of one name: the cities that they lie in.
    (stated: Stated) => stated.report.place.within?.[language] ?? '',
    (stated: Stated) => formatPeriod(stated.indicator.period)[language],
    ({ indicator }: Stated) => (indicator.measure === 'change' ? say('ask.toldChange') : ''),
    ({ indicator: { status } }: Stated) =>
      status === 'actual' ? '' : say(status === 'target' ? 'ask.toldTarget' : 'ask.toldEstimate'),
    ({ indicator }: Stated) =>
      indicator.quantity.unit.en?.[1] !== undefined && language === 'en'
        ? indicator.quantity.unit.en[1]
        : indicator.quantity.unit.zh,
    ({ indicator, report }: Stated) =>
      report.sections.find(({ id }) => id === indicator.section)?.title[language] ?? '',
  ];
  const said: string[] = [];
  let left = twins.filter((twin) => twin !== option);
  for (const note of notes) {
    const mine = note(option);
    if (left.every((twin) => note(twin) === mine)) continue;
    if (mine !== '') said.push(mine);
    left = left.filter((twin) => note(twin) === mine);
    if (left.length === 0) break;
  }
  return said;
}
