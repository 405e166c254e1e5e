// The parts of a form as they come, each by its name. The SDK gives files no file name, so they would pass for text.

export function partsOf(body: Buffer, contentType: string): Map<string, Buffer> {
  const boundary = `--${/boundary=([^;]+)/.exec(contentType)?.[1] ?? ''}`;
  const parts = new Map<string, Buffer>();
  for (let start = body.indexOf(boundary); start >= 0; ) {
    const next = body.indexOf(`\r\n${boundary}`, start);
    if (next < 0) break;
    const head = body.indexOf('\r\n\r\n', start);
    const name = /name="([^"]+)"/.exec(body.toString('utf8', start, head))?.[1] ?? '';
    parts.set(name, body.subarray(head + 4, next));
    start = next + 2;
  }
  return parts;
}
