// The description of the API (OpenAPI 3.1), its shapes taken from the very schemas that shape the responses.

import { z } from 'zod';
import {
  AnswerSchema,
  HealthSchema,
  IndicatorSchema,
  IndicatorsSchema,
  PassageSchema,
  ProblemSchema,
  ReportsSchema,
} from './schemas.ts';

const SHAPES = {
  Answer: AnswerSchema,
  Health: HealthSchema,
  Indicator: IndicatorSchema,
  Indicators: IndicatorsSchema,
  Passage: PassageSchema,
  Problem: ProblemSchema,
  Reports: ReportsSchema,
} as const;

type ShapeName = keyof typeof SHAPES;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly description: string;
  readonly required?: true;
  readonly maxLength?: number;
}

const report: Parameter = { name: 'report', in: 'path', description: 'The id of a report.', required: true };
const indicator: Parameter = { name: 'indicator', in: 'path', description: 'The id of an indicator.', required: true };

/** The whole description, as a plain object. */
export function openApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'jianbao',
      version: '1',
      description:
        'Exact figures of government reports, each with the words of its source. What a report does not state is not answered. 政府报告中的数据，项项附原文；报告没有写的不作答。',
    },
    paths: {
      '/api/ask': get('Answer one question, in its language.', 'Answer', [
        { name: 'q', in: 'query', description: 'The question, in Chinese or English.', required: true, maxLength: 500 },
        {
          name: 'thread',
          in: 'query',
          description: 'A name of your own for a conversation: follow-ups are understood.',
        },
        { name: 'option', in: 'query', description: 'What was chosen of the options, as report/id.' },
      ]),
      '/api/reports': get('The reports that may be seen now.', 'Reports', []),
      '/api/reports/{report}/indicators': get('The indicators of a report.', 'Indicators', [
        report,
        { name: 'theme', in: 'query', description: 'The id of a theme.' },
        { name: 'q', in: 'query', description: 'Words that a label, another name or the figure must have.' },
      ]),
      '/api/reports/{report}/indicators/{indicator}/source': get(
        'The words of the source around a figure.',
        'Passage',
        [report, indicator],
      ),
      '/api/briefs/{file}': {
        get: {
          summary: 'A brief of a report as a document.',
          parameters: [
            parameter({
              name: 'file',
              in: 'path',
              description: 'REPORT.zh.docx, REPORT.en.docx, REPORT.zh.html or REPORT.en.html.',
              required: true,
            }),
          ],
          responses: { 200: { description: 'The document.', content: DOCUMENTS }, ...PROBLEM },
        },
      },
      '/healthz': get('Whether the process is alive.', 'Health', []),
      '/readyz': get('Whether there is a report to answer from.', 'Health', []),
    },
    components: { schemas: shapes() },
  };
}

const DOCUMENTS = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {},
  'text/html': {},
} as const;

const PROBLEM = {
  default: { description: 'What went wrong.', content: { 'application/problem+json': { schema: shape('Problem') } } },
} as const;

function get(summary: string, name: ShapeName, parameters: readonly Parameter[]): object {
  const responses = {
    200: { description: summary, content: { 'application/json': { schema: shape(name) } } },
    ...PROBLEM,
  };
  return { get: { summary, parameters: parameters.map(parameter), responses } };
}

function parameter({ maxLength, ...rest }: Parameter): object {
  return { ...rest, schema: { type: 'string', ...(maxLength !== undefined && { maxLength }) } };
}

function shape(name: ShapeName): object {
  return { $ref: `#/components/schemas/${name}` };
}

function shapes(): object {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SHAPES)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _, $id: __, ...rest }]) => [id, rest]));
}
