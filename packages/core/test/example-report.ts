// The example report, read once for the tests that need a real one.

import { readFileSync } from 'node:fs';
import { loadReport, type Report } from '@jianbao/core';

const folder = new URL('../../../examples/qingshanhu-2024/', import.meta.url);

export const yaml: string = readFileSync(new URL('report.yaml', folder), 'utf8');
export const source: string = readFileSync(new URL('source.zh.md', folder), 'utf8');
export const report: Report = loadReport({ yaml, source });
