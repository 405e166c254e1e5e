// Charts drawn by Slack: a pie, or series over categories.
// @see https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block

import { type Check, every, kinds, list, number, object, oneOf, rule, string, unique } from './check.ts';

const label = string(20, 1);
/** An older copy of the reference says 6; what was written against Slack since says 12. */
const MAX_SERIES = 12;
const MAX_POINTS = 20;

const positive: Check = (value, pointer, complain) => {
  number()(value, pointer, complain);
  if (typeof value === 'number' && value <= 0) complain(pointer, 'must be more than 0');
};
const pie = object({
  type: oneOf('pie'),
  segments: list(object({ label, value: positive }), MAX_SERIES, 1),
});
const point = object({ label, value: number() });
const series = object({ name: label, data: list(point, MAX_POINTS, 1) });
const axes = object({ categories: list(label, MAX_POINTS, 1) }, { x_label: string(50), y_label: string(50) });
const plot = (type: string): Check =>
  object({ type: oneOf(type), series: every(list(series, MAX_SERIES, 1), unique('name')), axis_config: axes });

export const chartBlock: Check = every(
  object(
    {
      type: oneOf('data_visualization'),
      title: string(50),
      chart: kinds({ pie, bar: plot('bar'), area: plot('area'), line: plot('line') }),
    },
    { block_id: string(255) },
  ),
  rule('every series must have a value for every category', hasEveryPoint),
);

function hasEveryPoint({ chart }: Readonly<Record<string, unknown>>): boolean {
  const { series: drawn, axis_config: config } = (chart ?? {}) as {
    readonly series?: readonly { readonly data?: readonly { readonly label?: string }[] }[];
    readonly axis_config?: { readonly categories?: readonly string[] };
  };
  if (!Array.isArray(drawn) || !Array.isArray(config?.categories)) return true;
  return drawn.every(({ data = [] }) => {
    return config.categories?.every((category) => data.some(({ label: at }: { label?: string }) => at === category));
  });
}
