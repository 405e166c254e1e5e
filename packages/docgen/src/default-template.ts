// The brief of a report that has no template of its own: what leads, then every section, its statements and figures.

/** Works for any valid report, in both languages. */
export const DEFAULT_TEMPLATE = `# {{title}}

{{lead}}

## {{keyFiguresTitle}}

{{keyFigures}}

{{allSections}}

{{#anyTerms}}
## {{termNotesTitle}}

{{termNotes}}
{{/anyTerms}}

{{sourceLine}}
`;
