// The token of an app: one fetch for all who wait, a new one when it has expired or is refused.

import { expect, test } from 'vitest';
import { CallRefused } from '../../src/platform/call.ts';
import { createToken } from '../../src/platform/token.ts';

const EXPIRED = new Set(['42001']);

function tokens(seconds: number) {
  let fetched = 0;
  const withToken = createToken(async () => {
    fetched += 1;
    return { token: `token-${fetched}`, seconds };
  }, EXPIRED);
  return { withToken, fetched: () => fetched };
}

test('all who ask at once get one token', async () => {
  const { withToken, fetched } = tokens(7200);
  await Promise.all(Array.from({ length: 10 }, () => withToken(async () => undefined)));
  expect(fetched()).toBe(1);
});

test('all whose token is refused at once get one new token', async () => {
  const { withToken, fetched } = tokens(7200);
  const used = await Promise.all(
    Array.from({ length: 10 }, () =>
      withToken(async (token) => {
        if (token === 'token-1') throw new CallRefused('42001', 'expired');
        return token;
      }),
    ),
  );
  expect(new Set(used)).toEqual(new Set(['token-2']));
  expect(fetched()).toBe(2);
});

test('a token past its time is not used', async () => {
  const { withToken } = tokens(0);
  expect(await withToken(async (token) => token)).toBe('token-1');
  expect(await withToken(async (token) => token)).toBe('token-2');
});

test('a token that cannot be had now may be had later', async () => {
  let down = true;
  const withToken = createToken(async () => {
    if (down) throw new Error('down');
    return { token: 'token', seconds: 7200 };
  }, EXPIRED);
  await expect(withToken(async (token) => token)).rejects.toThrow('down');
  down = false;
  expect(await withToken(async (token) => token)).toBe('token');
});

test('another refusal is no reason for a new token', async () => {
  const { withToken, fetched } = tokens(7200);
  const refused = withToken(async () => {
    throw new CallRefused('60011', 'no privilege');
  });
  await expect(refused).rejects.toThrow('60011');
  expect(fetched()).toBe(1);
});
