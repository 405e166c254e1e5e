// The brief of a report that has no template of its own: every section, its statements and all its figures.

/** Works for any valid report, in both languages. */
export const DEFAULT_TEMPLATE = `# {{title}}

{{allSections}}

{{sourceLine}}
`;
