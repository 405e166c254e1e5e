// Figures as an Excel workbook. Node only: the library behind it needs streams.

export { MOST_FIGURES, writeXlsx, type XlsxOptions } from './write.ts';
