import { readFileSync } from 'node:fs';
import { dataOf } from './data.mjs';
import { load } from './load.mjs';
import { LOOP_OVER, templateFile } from './template.mjs';

const { TemplateHandler } = await load('easy-template-x', () => import('easy-template-x'));

export const name = 'easy-template-x';

export async function prepare(brief) {
  const template = readFileSync(await templateFile('loop-over.docx', brief, LOOP_OVER));
  const data = dataOf(brief);
  const handler = new TemplateHandler();
  return async () => handler.process(template, data);
}
