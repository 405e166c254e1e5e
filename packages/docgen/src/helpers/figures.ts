// Figures in a line: alone, with what they count, with their direction, as a whole sentence.

import { type FigurePlace, figureText, formatPeriod, isOne, standaloneFigure } from '@jianbao/core';
import type { HelperDelegate } from 'handlebars';
import { TemplateError } from '../template-error.ts';
import { capitalized, type HelperContext, holdFigure, indicatorOf, type Options } from './context.ts';

const PLACES: Readonly<Record<string, FigurePlace>> = { start: 'sentence', table: 'table', prose: 'prose' };

export function figureHelpers(context: HelperContext): Record<string, HelperDelegate> {
  const { language, style, values, say } = context;
  const placeOf = (id: string, { hash }: Options): FigurePlace => {
    const at = String(hash['at'] ?? 'prose');
    const place = PLACES[at];
    if (!place) throw new TemplateError('badPlace', { id, at });
    return place;
  };
  return {
    /** 超10亿元, more than 1 billion yuan; `at="start"` opens a sentence, `at="table"` keeps digits. */
    figure: (id: string, options: Options) => {
      const indicator = indicatorOf(context, id);
      return holdFigure(context, indicator, figureText(indicator, language, placeOf(id, options), style));
    },
    /** 增长超20%, up more than 20 percent; 预计200亿元. */
    change: (id: string) => {
      const indicator = indicatorOf(context, id);
      return holdFigure(context, indicator, standaloneFigure(indicator, language, say, style));
    },
    /** `{{count "schools" one="school" other="schools"}}`: one school, four schools. Chinese has its classifier already. */
    count: (id: string, options: Options) => {
      const indicator = indicatorOf(context, id);
      const figure = holdFigure(context, indicator, figureText(indicator, language, placeOf(id, options), style));
      const noun = options.hash[isOne(indicator.quantity) ? 'one' : 'other'];
      if (language === 'en' && noun === undefined) throw new TemplateError('noNoun', { id });
      return noun === undefined ? figure : `${figure}${language === 'zh' ? '' : ' '}${String(noun)}`;
    },
    /** 高新技术企业达到95家。 High-tech enterprises numbered 95. */
    sentence: (id: string) => {
      const indicator = indicatorOf(context, id);
      const kind = indicator.status === 'actual' ? (indicator.direction ?? indicator.measure) : indicator.status;
      const label = values.hold({ text: language === 'en' ? capitalized(indicator.label.en) : indicator.label.zh });
      const text = figureText(indicator, language, 'prose', style);
      const figure = holdFigure(
        context,
        indicator,
        indicator.direction === 'decrease' ? text.replace(/^[-−]/, '') : text,
      );
      return say(`sentence.${kind}`, { label, figure });
    },
    label: (id: string) => values.hold({ text: indicatorOf(context, id).label[language] }),
    periodOf: (id: string) => values.hold({ text: formatPeriod(indicatorOf(context, id).period)[language] }),
    /** The words of the source. */
    sourceOf: (id: string) => values.hold({ text: indicatorOf(context, id).source.text }),
  };
}
