// The addresses of what can be read: a report as JSON, and its source text.

export const REPORT_URI = 'jianbao://reports/{id}';
export const SOURCE_URI = 'jianbao://reports/{id}/source';

export function reportUri(id: string): string {
  return REPORT_URI.replace('{id}', id);
}

export function sourceUri(id: string): string {
  return SOURCE_URI.replace('{id}', id);
}
