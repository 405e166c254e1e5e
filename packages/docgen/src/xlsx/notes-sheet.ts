// The sheet of notes: how to read the figures, and what every column and every word in it means.

import type { Localized } from '@jianbao/core';
import {
  BOUND_CODES,
  type ColumnName,
  DIRECTION_CODES,
  FORM_CODES,
  MEASURE_CODES,
  STATUS_CODES,
} from '@jianbao/core/export';
import type ExcelJS from 'exceljs';
import { textCell } from './cell.ts';
import { FIGURE_COLUMNS, wordsOf } from './figure-columns.ts';
import { BODY_FONT, bodyStyle, dressHead, dressPage, STRONG_FONT, TITLE_FONT } from './look.ts';

const WIDTHS = [24, 26, 58, 72];

const HOW_TO_READ: readonly Localized[] = [
  {
    zh: '“数值”是精确的：万、亿已展开，单位在“单位”一列。请与“界限”“方向”“状态”同读：超10亿元的数值是1000000000，界限是“超过”。',
    en: 'Values are exact, with 万 and 亿 written out, in the unit of the column Unit. Read them with Bound, Direction and Status: the value of “more than 1 billion yuan” is 1000000000, its bound “more than”.',
  },
  {
    zh: '电子表格最多显示15位数字；更长的数以文本存放，一位不少。',
    en: 'Spreadsheets show 15 digits; a longer number stands as text, with all its digits.',
  },
  {
    zh: '每项数据都附原文。起点、终点是原文在来源文件中的位置，以 Unicode 码点计，从0起，终点不含。',
    en: 'Every figure has the words of its source. Their start and end are positions in the source file, in Unicode code points from 0, the end exclusive.',
  },
  {
    zh: '黄底的行由软件起草，尚无人审核。',
    en: 'Rows on yellow were drafted by software, and no person has reviewed them yet.',
  },
];

const CODES: readonly (readonly [ColumnName, Readonly<Record<string, Localized>>])[] = [
  ['bound', BOUND_CODES],
  ['direction', DIRECTION_CODES],
  ['status', STATUS_CODES],
  ['measure', MEASURE_CODES],
  ['form', FORM_CODES],
];

/** Fills the empty sheet. */
export function writeNotes(sheet: ExcelJS.Worksheet): void {
  for (const [index, width] of WIDTHS.entries()) sheet.getColumn(index + 1).width = width;
  let at = 1;
  const next = (...cells: readonly string[]): ExcelJS.Row => {
    const row = sheet.getRow(at);
    for (const [index, text] of cells.entries()) row.getCell(index + 1).value = textCell(text);
    at += 1;
    return row;
  };
  const title = (zh: string, en: string): void => {
    if (at > 1) at += 1;
    const row = next(`${zh}  ${en}`);
    row.height = 26;
    row.getCell(1).font = TITLE_FONT;
  };
  const head = (...cells: readonly string[]): void => dressHead(next(...cells), WIDTHS.length);

  title('怎样读', 'How to read the figures');
  for (const words of HOW_TO_READ) paragraph(sheet, next(words.zh, '', '', words.en), words);
  title('各列', 'The columns');
  head(
    '列名\nColumn (Chinese)',
    '英文列名\nColumn (English)',
    '说明\nMeaning (Chinese)',
    '英文说明\nMeaning (English)',
  );
  for (const [index, { name }] of FIGURE_COLUMNS.entries()) {
    const { title, meaning } = wordsOf(name);
    const row = next(title.zh, title.en, meaning.zh, meaning.en);
    dressRow(row, index);
    row.getCell(1).font = STRONG_FONT;
  }
  title('用词', 'The words in the columns');
  head('列\nColumn', '代码\nCode', '中文\nChinese', '英文\nEnglish');
  let index = 0;
  for (const [name, codes] of CODES) {
    for (const [code, { zh, en }] of Object.entries(codes)) {
      dressRow(next(`${wordsOf(name).title.zh} ${wordsOf(name).title.en}`, code, zh, en), index);
      index += 1;
    }
  }
  sheet.views = [{ showGridLines: false, zoomScale: 90 }];
  dressPage(sheet);
}

function dressRow(row: ExcelJS.Row, index: number): void {
  for (const at of WIDTHS.keys()) row.getCell(at + 1).style = bodyStyle(index);
}

/** Chinese over the first three columns, English in the fourth: about equally wide. */
function paragraph(sheet: ExcelJS.Worksheet, row: ExcelJS.Row, { zh, en }: Localized): void {
  sheet.mergeCells(row.number, 1, row.number, 3);
  const [first = 0, second = 0, third = 0, fourth = 1] = WIDTHS;
  // A merged cell does not grow with its text; a Chinese character is two wide.
  const lines = Math.max(Math.ceil((zh.length * 2) / (first + second + third)), Math.ceil(en.length / fourth));
  row.height = lines * 15 + 5;
  for (const column of [1, 4]) {
    row.getCell(column).font = BODY_FONT;
    row.getCell(column).alignment = { vertical: 'top', wrapText: true };
  }
}
