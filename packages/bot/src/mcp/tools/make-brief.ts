// The tool make_brief: the brief of a report as a document, where whoever runs this can write documents.

import type { Language } from '@jianbao/core';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { EmbeddedResource } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { BriefFormat, Desk, MakeBrief } from '../../desk.ts';
import { reportId } from '../limits.ts';
import { reportOf } from '../lookup.ts';
import { Refusal } from '../refusal.ts';
import { READ_ONLY, told } from '../result.ts';
import { reportUri } from '../uris.ts';

interface Made {
  readonly report: string;
  readonly language: Language;
  readonly format: BriefFormat;
  readonly file: string;
  readonly mimeType: string;
  readonly bytes: number;
}

const MIME_TYPE: Readonly<Record<BriefFormat, string>> = {
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const output: z.ZodType<Made> = z.object({
  report: z.string(),
  language: z.enum(['zh', 'en']),
  format: z.enum(['html', 'docx']),
  file: z.string().describe('A good name for the file.'),
  mimeType: z.string(),
  bytes: z.number().int(),
});

export function registerMakeBrief(server: McpServer, desk: Desk, brief: MakeBrief): void {
  server.registerTool(
    'make_brief',
    {
      title: '生成简报 · Make a brief',
      description:
        'Writes the brief of a report, in Chinese or English, and gives it as an embedded resource: html as text, docx ' +
        '(Word) as base64. Hand the file to the user as it is. Its figures are exact: do not retype or reword them.',
      inputSchema: z.strictObject({
        report: reportId.describe('Id of the report, from list_reports.'),
        language: z.enum(['zh', 'en'], '“language” must be zh or en.').describe('Language of the brief.'),
        format: z.enum(['html', 'docx'], '“format” must be html or docx.').describe('Web page or Word document.'),
      }),
      outputSchema: output,
      annotations: READ_ONLY,
    },
    async ({ report: id, language, format }) => {
      const report = await reportOf(desk, id);
      // What went wrong inside is for whoever runs this, with its paths; never for the other side.
      const bytes = await brief(report, language, format).catch(() => {
        throw new Refusal(`The brief of “${id}” could not be made. Try the other format, or read ${reportUri(id)}.`);
      });
      const file = `${id}.${language}.${format}`;
      const made: Made = { report: id, language, format, file, mimeType: MIME_TYPE[format], bytes: bytes.length };
      const text = `The brief of ${id} (language: ${language}, format: ${format}): ${file}, ${made.mimeType}, ${bytes.length} bytes.`;
      return told(made, text, embedded(made, bytes));
    },
  );
}

function embedded({ report, language, format, mimeType }: Made, bytes: Uint8Array): EmbeddedResource {
  const uri = `${reportUri(report)}/brief.${language}.${format}`;
  const { buffer, byteOffset, byteLength } = bytes;
  const content = Buffer.from(buffer, byteOffset, byteLength);
  return {
    type: 'resource',
    resource:
      format === 'html'
        ? { uri, mimeType, text: content.toString('utf8') }
        : { uri, mimeType, blob: content.toString('base64') },
  };
}
