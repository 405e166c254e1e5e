import { COLUMNS, figuresOf, writeCsv, writeDataPackage } from '@jianbao/core/export';
import { describe, expect, it } from 'vitest';
import { AWKWARD, REPORTS } from './export-figures.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path?: string;
  readonly bytes?: number;
  readonly hash?: string;
  readonly data?: readonly Readonly<Record<string, string>>[];
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const reports = [...REPORTS, AWKWARD];
const { name, resources } = JSON.parse(writeDataPackage({ reports })) as {
  readonly name: string;
  readonly resources: readonly Resource[];
};

describe('datapackage.json, held against Data Package and Table Schema', () => {
  it('has names, and for each resource either a safe path or its data', () => {
    expect(name).toMatch(/^[a-z0-9._-]+$/);
    expect(new Set(resources.map((one) => one.name)).size).toBe(resources.length);
    for (const one of resources) {
      expect(one.name).toMatch(/^[a-z0-9._-]+$/);
      expect((one.path === undefined) !== (one.data === undefined), one.name).toBe(true);
      expect(one.path ?? 'figures.csv').toMatch(/^(?![./~])(?!.*\.\.\/)[^\\:]+$/);
    }
  });

  it('has fields of known types and names that are unique, and keys made of them', () => {
    for (const { schema } of resources) {
      const names = schema.fields.map((field) => field.name);
      expect(new Set(names).size).toBe(names.length);
      for (const { type } of schema.fields) expect(['string', 'number', 'integer', 'boolean', 'date']).toContain(type);
      expect(names).toEqual(expect.arrayContaining([...schema.primaryKey]));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(names).toEqual(expect.arrayContaining([...fields]));
        const target = resources.find((one) => one.name === reference.resource);
        expect(target?.schema.fields.map((field) => field.name)).toEqual(expect.arrayContaining([...reference.fields]));
      }
    }
  });

  it('explains every column of the CSV in both languages, and every code that may stand in it', () => {
    const [figures] = resources;
    expect(figures?.schema.fields.map((field) => field.name)).toEqual(COLUMNS.map((column) => column.name));
    for (const { title = '', description = '', constraints } of figures?.schema.fields ?? []) {
      expect(title).toMatch(/\p{Script=Han}.* · [A-Z]/u);
      expect(description).toMatch(/\p{Script=Han}/u);
      expect(description).toMatch(/[a-z]{3}/);
      for (const code of constraints?.enum ?? []) expect(description).toContain(`${code} = `);
    }
  });

  it('has the reports, their sections and themes as rows whose keys are unique', () => {
    for (const { data = [], schema } of resources) {
      for (const row of data) expect(Object.keys(row)).toEqual(schema.fields.map((field) => field.name));
      const keys = new Set(data.map((row) => schema.primaryKey.map((field) => row[field]).join('/')));
      expect(keys.size).toBe(data.length);
    }
    const rows = (of: string) => resources.find((one) => one.name === of)?.data ?? [];
    expect(rows('reports').map(({ id }) => id)).toEqual(reports.map(({ id }) => id));
    expect(rows('reports').at(-1)).toMatchObject({ embargo: '2025-01-20T09:00:00+08:00', published: '2025-01-20' });
    expect(rows('sections')).toHaveLength(reports.flatMap(({ sections }) => sections).length);
    expect(rows('themes')).toHaveLength(reports.flatMap(({ themes }) => themes).length);
  });

  it('is described with its size in bytes and the hash that the caller took', () => {
    const csv = writeCsv(figuresOf(reports), { bom: true });
    const described = (options: object): Resource | undefined =>
      (JSON.parse(writeDataPackage(options)) as { readonly resources: readonly Resource[] }).resources[0];
    const bytes = Buffer.byteLength(csv, 'utf8');
    expect(described({ csv, sha256: 'AB12', path: 'data.csv' })).toMatchObject({
      bytes,
      hash: 'sha256:ab12',
      path: 'data.csv',
    });
    expect(described({ bytes })?.bytes).toBe(bytes);
  });
});
