// The context of the JSON-LD, written out: a reader needs no network to know what the names mean.

import type { Json } from './raw-json.ts';

/** schema.org for the figures, the Web Annotation Vocabulary for where they stand, under the names of its own context. */
export const CONTEXT: { readonly [name: string]: Json } = {
  '@version': 1.1,
  '@vocab': 'https://schema.org/',
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  Annotation: 'oa:Annotation',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  body: { '@id': 'oa:hasBody', '@type': '@id' },
  target: { '@id': 'oa:hasTarget', '@type': '@id' },
  motivation: { '@id': 'oa:motivatedBy', '@type': '@id' },
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: { '@id': 'oa:hasSelector', '@type': '@id' },
  refinedBy: { '@id': 'oa:refinedBy', '@type': '@id' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  available: { '@id': 'dcterms:available', '@type': 'xsd:dateTime' },
  variableMeasured: { '@type': '@id' },
  observationAbout: { '@type': '@id' },
  spatialCoverage: { '@type': '@id' },
  subjectOf: { '@type': '@id' },
  isBasedOn: { '@type': '@id' },
};
