// The frames of the long connection: the few fields of protocol buffers that they have.

export interface PbFrame {
  /** 0 is for pings, 1 for events. */
  readonly method: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Buffer;
}

const FIELD = { sequence: 1, log: 2, service: 3, method: 4, header: 5, payload: 8 } as const;

export function encodeFrame({ method, headers, payload }: PbFrame): Buffer {
  return Buffer.concat([
    ...[FIELD.sequence, FIELD.log].map((field) => number(field, 1)),
    number(FIELD.service, 7),
    number(FIELD.method, method),
    ...Object.entries(headers).map(([key, value]) =>
      bytes(FIELD.header, Buffer.concat([bytes(1, Buffer.from(key)), bytes(2, Buffer.from(value))])),
    ),
    bytes(FIELD.payload, payload),
  ]);
}

export function decodeFrame(data: Buffer): PbFrame {
  const fields = fieldsOf(data);
  const headers = fields.flatMap(({ field, value }) =>
    field === FIELD.header && Buffer.isBuffer(value) ? [value] : [],
  );
  const method = fields.find(({ field }) => field === FIELD.method)?.value;
  const payload = fields.find(({ field }) => field === FIELD.payload)?.value;
  return {
    method: typeof method === 'number' ? method : 0,
    headers: Object.fromEntries(headers.map((header) => fieldsOf(header).map(({ value }) => String(value)))),
    payload: Buffer.isBuffer(payload) ? payload : Buffer.alloc(0),
  };
}

function fieldsOf(data: Buffer): { field: number; value: number | Buffer }[] {
  const fields: { field: number; value: number | Buffer }[] = [];
  let at = 0;
  const varint = (): number => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = data.readUInt8(at++);
      value += (byte & 0x7f) * scale;
      scale *= 128;
      if (byte < 0x80) return value;
    }
  };
  while (at < data.length) {
    const tag = varint();
    const number = varint();
    const field = tag >>> 3;
    if ((tag & 7) === 0) fields.push({ field, value: number });
    else {
      fields.push({ field, value: data.subarray(at, at + number) });
      at += number;
    }
  }
  return fields;
}

function varint(value: number): Buffer {
  const out: number[] = [];
  let rest = value;
  while (rest >= 128) {
    out.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...out, rest]);
}

function number(field: number, value: number): Buffer {
  return Buffer.concat([varint(field * 8), varint(value)]);
}

function bytes(field: number, value: Buffer): Buffer {
  return Buffer.concat([varint(field * 8 + 2), varint(value.length), value]);
}
