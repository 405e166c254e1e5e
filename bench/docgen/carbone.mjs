import { promisify } from 'node:util';
import { dataOf } from './data.mjs';
import { load } from './load.mjs';
import { INDEXED, templateFile } from './template.mjs';

const { default: carbone } = await load('carbone', () => import('carbone'));

export const name = 'carbone';

export async function prepare(brief) {
  const template = await templateFile('indexed.docx', brief, INDEXED);
  const data = dataOf(brief);
  const render = promisify(carbone.render);
  return async () => render(template, data, {});
}
