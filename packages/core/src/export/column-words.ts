// What the columns of the CSV are called and what they mean, in both languages.

import type { Localized } from '../report/model.ts';

export interface ColumnWords {
  readonly title: Localized;
  readonly meaning: Localized;
}

export type ColumnName =
  | 'report'
  | 'indicator'
  | 'place_code'
  | 'place_zh'
  | 'place_en'
  | 'place_within_zh'
  | 'place_within_en'
  | 'label_zh'
  | 'label_en'
  | 'aliases_zh'
  | 'aliases_en'
  | 'value'
  | 'low'
  | 'high'
  | 'value_text'
  | 'form'
  | 'decimals'
  | 'unit'
  | 'unit_zh'
  | 'unit_en'
  | 'unit_dimension'
  | 'unit_factor'
  | 'currency'
  | 'bound'
  | 'measure'
  | 'direction'
  | 'status'
  | 'period'
  | 'period_start'
  | 'period_end'
  | 'section'
  | 'theme'
  | 'subject'
  | 'part_of'
  | 'printed'
  | 'figure_zh'
  | 'figure_en'
  | 'quote'
  | 'quote_start'
  | 'quote_end'
  | 'figure_start'
  | 'figure_end'
  | 'source_file'
  | 'published'
  | 'embargo'
  | 'draft';

export const COLUMN_WORDS: Readonly<Record<ColumnName, ColumnWords>> = {
  report: {
    title: { zh: '报告', en: 'Report' },
    meaning: {
      zh: '报告编号。',
      en: 'Id of the report that states the figure.',
    },
  },
  indicator: {
    title: { zh: '指标编号', en: 'Indicator' },
    meaning: {
      zh: '指标编号，各年不变，在一份报告内唯一。',
      en: 'Id of the indicator: the same from year to year, unique within a report.',
    },
  },
  place_code: {
    title: { zh: '行政区划代码', en: 'Place code' },
    meaning: {
      zh: 'GB/T 2260 代码；未核定的留空。',
      en: 'Code in GB/T 2260; empty where nobody has looked it up.',
    },
  },
  place_zh: {
    title: { zh: '地区（中文）', en: 'Place (Chinese)' },
    meaning: {
      zh: '地区的中文名称。',
      en: 'Name of the place in Chinese.',
    },
  },
  place_en: {
    title: { zh: '地区（英文）', en: 'Place (English)' },
    meaning: {
      zh: '地区的英文名称。',
      en: 'Name of the place in English.',
    },
  },
  place_within_zh: {
    title: { zh: '所在地（中文）', en: 'Within (Chinese)' },
    meaning: {
      zh: '地区所在的省、市等，报告写明时才有。',
      en: 'What the place lies in, in Chinese, where the report says so.',
    },
  },
  place_within_en: {
    title: { zh: '所在地（英文）', en: 'Within (English)' },
    meaning: {
      zh: '地区所在的省、市等的英文。',
      en: 'What the place lies in, in English.',
    },
  },
  label_zh: {
    title: { zh: '指标（中文）', en: 'Label (Chinese)' },
    meaning: {
      zh: '所计量事物的中文名称，不含数字。',
      en: 'What is measured, in Chinese, without a figure.',
    },
  },
  label_en: {
    title: { zh: '指标（英文）', en: 'Label (English)' },
    meaning: {
      zh: '所计量事物的英文名称，不含数字。',
      en: 'What is measured, in English, without a figure.',
    },
  },
  aliases_zh: {
    title: { zh: '别名（中文）', en: 'Other names (Chinese)' },
    meaning: {
      zh: '指标的其他中文名称，以竖线分隔。',
      en: 'What the indicator is also called in Chinese, with a vertical bar between two names.',
    },
  },
  aliases_en: {
    title: { zh: '别名（英文）', en: 'Other names (English)' },
    meaning: {
      zh: '指标的其他英文名称，以竖线分隔。',
      en: 'What the indicator is also called in English, with a vertical bar between two names.',
    },
  },
  value: {
    title: { zh: '数值', en: 'Value' },
    meaning: {
      zh: '精确十进制数，万、亿已展开，单位见 unit；须与 bound、direction 同读。区间、比和除不尽的分数留空。方向为下降的，是降幅，不带负号。',
      en: 'Exact decimal with 万 and 亿 written out, in the unit of “unit”; to be read with “bound” and “direction”. Empty for ranges, ratios and fractions that do not end. With the direction “decrease” it is the size of the fall, without a sign.',
    },
  },
  low: {
    title: { zh: '下端', en: 'Low' },
    meaning: {
      zh: '区间的下端。',
      en: 'Lower end of a range.',
    },
  },
  high: {
    title: { zh: '上端', en: 'High' },
    meaning: {
      zh: '区间的上端。',
      en: 'Upper end of a range.',
    },
  },
  value_text: {
    title: { zh: '完整数值', en: 'Whole value' },
    meaning: {
      zh: '一格写全的数值：13610000000；区间 5..6；分数 1/3；比 8.3:41.5:50.2。',
      en: 'The whole value in one cell: 13610000000; 5..6 for a range; 1/3 for a fraction; 8.3:41.5:50.2 for a ratio.',
    },
  },
  form: {
    title: { zh: '形式', en: 'Form' },
    meaning: {
      zh: '数值由几个数构成、彼此是什么关系。',
      en: 'How many numbers the value is made of, and what they are to each other.',
    },
  },
  decimals: {
    title: { zh: '小数位数', en: 'Decimals' },
    meaning: {
      zh: '以该单位表示时小数点后应有的位数，与原文的精度一致。',
      en: 'Digits to show after the point: as many as the source states, in this unit.',
    },
  },
  unit: {
    title: { zh: '单位编号', en: 'Unit' },
    meaning: {
      zh: '单位编号；货币用 ISO 4217 代码，无单位为 number，量词为 classifier: 加量词。',
      en: 'Id of the unit: ISO 4217 for money, “number” for none, “classifier:” and the word for a Chinese classifier.',
    },
  },
  unit_zh: {
    title: { zh: '单位（中文）', en: 'Unit (Chinese)' },
    meaning: {
      zh: '单位的中文写法，不含万、亿。',
      en: 'The unit in Chinese, without 万 or 亿.',
    },
  },
  unit_en: {
    title: { zh: '单位（英文）', en: 'Unit (English)' },
    meaning: {
      zh: '单位的英文写法；英文不译的量词留空。',
      en: 'The unit in English; empty for classifiers, which English leaves out.',
    },
  },
  unit_dimension: {
    title: { zh: '量纲', en: 'Dimension' },
    meaning: {
      zh: '单位计量什么；量纲相同才可比较、相加。',
      en: 'What the unit measures; only values of one dimension compare or add up.',
    },
  },
  unit_factor: {
    title: { zh: '换算系数', en: 'Unit factor' },
    meaning: {
      zh: '一个单位合多少基本单位，精确小数或分数。基本单位：面积为平方米，长度为米，质量为克，体积为升，能量为千瓦时，功率为千瓦，比率为一，百分点为百分点。',
      en: 'Exactly how many base units one is, as a decimal or a fraction. Base units: square metre, metre, gram, litre, kilowatt-hour, kilowatt, one (ratios), percentage point.',
    },
  },
  currency: {
    title: { zh: '货币', en: 'Currency' },
    meaning: {
      zh: '金额的 ISO 4217 货币代码。',
      en: 'ISO 4217 code, for money.',
    },
  },
  bound: {
    title: { zh: '界限', en: 'Bound' },
    meaning: {
      zh: '原文说的是等于、超过、约还是低于该数。',
      en: 'Whether the source says exactly, more than, about or below the value.',
    },
  },
  measure: {
    title: { zh: '性质', en: 'Measure' },
    meaning: {
      zh: '指标说的是数量、金额、占比、变化等哪一种。',
      en: 'What kind of thing the indicator states: a number, an amount, a share, a change and so on.',
    },
  },
  direction: {
    title: { zh: '方向', en: 'Direction' },
    meaning: {
      zh: '变化的方向；不是变化的留空。',
      en: 'Which way a change went; empty for what is no change.',
    },
  },
  status: {
    title: { zh: '状态', en: 'Status' },
    meaning: {
      zh: '实际、预计或目标。',
      en: 'Actual, expected or a target.',
    },
  },
  period: {
    title: { zh: '时期', en: 'Period' },
    meaning: {
      zh: 'ISO 8601 年、月、日或区间；半年、季度写作 2024-H1、2024-Q3。',
      en: 'ISO 8601 year, month, day or interval; halves and quarters as 2024-H1 and 2024-Q3.',
    },
  },
  period_start: {
    title: { zh: '时期首日', en: 'First day' },
    meaning: {
      zh: '时期的第一天。',
      en: 'First day of the period.',
    },
  },
  period_end: {
    title: { zh: '时期末日', en: 'Last day' },
    meaning: {
      zh: '时期的最后一天。',
      en: 'Last day of the period.',
    },
  },
  section: {
    title: { zh: '章节', en: 'Section' },
    meaning: {
      zh: '报告中章节的编号。',
      en: 'Id of the section of the report.',
    },
  },
  theme: {
    title: { zh: '主题', en: 'Theme' },
    meaning: {
      zh: '主题编号。',
      en: 'Id of the theme.',
    },
  },
  subject: {
    title: { zh: '所属事物', en: 'Subject' },
    meaning: {
      zh: '计量同一事物的指标：总投资属于项目数。',
      en: 'The indicator that counts the same thing: a total investment belongs to a number of projects.',
    },
  },
  part_of: {
    title: { zh: '整体', en: 'Part of' },
    meaning: {
      zh: '本数所属整体的指标（其中……）。',
      en: 'The indicator of the whole of which this is a part.',
    },
  },
  printed: {
    title: { zh: '原文写法', en: 'As printed' },
    meaning: {
      zh: '数字在原文中的写法。',
      en: 'The figure as the source prints it.',
    },
  },
  figure_zh: {
    title: { zh: '数据（中文）', en: 'Figure (Chinese)' },
    meaning: {
      zh: '带界限、方向和状态的中文写法。',
      en: 'The figure in Chinese words, with bound, direction and status.',
    },
  },
  figure_en: {
    title: { zh: '数据（英文）', en: 'Figure (English)' },
    meaning: {
      zh: '带界限、方向和状态的英文写法。',
      en: 'The figure in English words, with bound, direction and status.',
    },
  },
  quote: {
    title: { zh: '原文', en: 'Quote' },
    meaning: {
      zh: '原文中的话，一字未改。',
      en: 'The words of the source, unchanged.',
    },
  },
  quote_start: {
    title: { zh: '原文起点', en: 'Quote starts' },
    meaning: {
      zh: '原文在来源文件中的起点，以 Unicode 码点计，从 0 起。',
      en: 'Where the quote begins in the source file, in Unicode code points from 0.',
    },
  },
  quote_end: {
    title: { zh: '原文终点', en: 'Quote ends' },
    meaning: {
      zh: '原文终点（不含）。',
      en: 'Where the quote ends, exclusive.',
    },
  },
  figure_start: {
    title: { zh: '数字起点', en: 'Figure starts' },
    meaning: {
      zh: '数字本身在来源文件中的起点，计法同上。',
      en: 'Where the figure itself begins in the source file, counted alike.',
    },
  },
  figure_end: {
    title: { zh: '数字终点', en: 'Figure ends' },
    meaning: {
      zh: '数字终点（不含）。',
      en: 'Where the figure ends, exclusive.',
    },
  },
  source_file: {
    title: { zh: '来源文件', en: 'Source file' },
    meaning: {
      zh: '来源文件名。',
      en: 'Name of the source file.',
    },
  },
  published: {
    title: { zh: '发布日期', en: 'Published' },
    meaning: {
      zh: '报告发布日期。',
      en: 'Day on which the report was published.',
    },
  },
  embargo: {
    title: { zh: '解禁时间', en: 'Embargo' },
    meaning: {
      zh: '此前不得公开（ISO 8601，带时区）。',
      en: 'Not to be made public before this instant (ISO 8601, with its time zone).',
    },
  },
  draft: {
    title: { zh: '待核', en: 'Draft' },
    meaning: {
      zh: '由软件起草、尚无人审核的为 true。',
      en: 'true where software drafted the figure and no person has approved it.',
    },
  },
};
