// Tables and the two columns of a parallel text.

import type { Layout } from '../../layouts/layout.ts';
import type { Look } from './look.ts';
import { textCss } from './text.ts';

export function tableRules({ styles, table }: Layout, look: Look): string[] {
  const rule = look.palette.use(table.rule);
  const fill = (color: string): string =>
    `background:${look.palette.use(color)};print-color-adjust:exact;-webkit-print-color-adjust:exact`;
  return [
    '.table{overflow-x:auto;margin:.8rem 0 1.3rem}',
    `table{border-collapse:collapse;width:100%;border:solid ${rule};border-width:1pt 0}`,
    `th,td{${textCss(styles.cell, look)};padding:.3em .5em;border-bottom:.5pt solid ${rule};vertical-align:middle;overflow-wrap:break-word}`,
    `thead th,thead td{${textCss(styles.headCell, look)}}`,
    'tbody tr:last-child>*{border-bottom:0}',
    `tr>:first-child{width:${table.firstColumn}%}`,
    'tr>:only-child{width:auto}',
    // Chinese breaks between any two characters: without a floor a column would shrink to one of them.
    '.wide :is(th,td){min-width:4.5em}',
    ...(table.headFill === undefined ? [] : [`thead tr{${fill(table.headFill)}}`]),
    ...(table.panelFill === undefined ? [] : [`.panel tr{${fill(table.panelFill)}}`]),
    '.columns{table-layout:fixed;margin:.8rem 0 1.3rem}',
    `.columns>*>tr>*{width:50%;padding:.5em .8em;text-align:left;vertical-align:top;text-indent:0}`,
    '.columns>*>tr>*>:first-child{margin-top:0}',
    '.columns>*>tr>*>:last-child{margin-bottom:0}',
  ];
}
