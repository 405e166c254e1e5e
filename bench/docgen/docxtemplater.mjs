import { readFileSync } from 'node:fs';
import { dataOf } from './data.mjs';
import { load } from './load.mjs';
import { CURLY, templateFile } from './template.mjs';

const { default: Docxtemplater } = await load('docxtemplater', () => import('docxtemplater'));
const { default: PizZip } = await load('pizzip', () => import('pizzip'));

export const name = 'docxtemplater';

export async function prepare(brief) {
  const template = readFileSync(await templateFile('curly.docx', brief, CURLY));
  const data = dataOf(brief);
  // A template renders once: it is opened and compiled anew for each document.
  return async () => new Docxtemplater(new PizZip(template), { paragraphLoop: true }).render(data).toBuffer();
}
