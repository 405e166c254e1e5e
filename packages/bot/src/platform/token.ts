// The access token of an app: fetched once for all who wait for it, kept until it expires, renewed when it is refused.

import { CallRefused } from './call.ts';

export interface FreshToken {
  readonly token: string;
  readonly seconds: number;
}

/** Does something with a token; where the platform says that it has expired, once more with a new one. */
export type WithToken = <T>(act: (token: string) => Promise<T>) => Promise<T>;

/** Some of its life is left to the call that uses it. */
const SHARE_OF_LIFE = 0.9;

/** `expired` has the codes with which the platform refuses a token. */
export function createToken(fetchToken: () => Promise<FreshToken>, expired: ReadonlySet<string>): WithToken {
  let fetching: Promise<FreshToken & { readonly until: number }> | undefined;
  const fetchOnce = (): NonNullable<typeof fetching> => {
    const fetched = fetchToken().then((fresh) => ({
      ...fresh,
      until: Date.now() + fresh.seconds * 1000 * SHARE_OF_LIFE,
    }));
    fetching = fetched;
    fetched.catch(() => {
      if (fetching === fetched) fetching = undefined;
    });
    return fetched;
  };
  const current = async (refused?: string): Promise<string> => {
    const asked = fetching;
    const known = await asked;
    if (known && known.token !== refused && known.until > Date.now()) return known.token;
    // Whoever comes first fetches; the others wait for that.
    const renewed = fetching === asked ? fetchOnce() : fetching;
    return (await (renewed ?? fetchOnce())).token;
  };
  return async (act) => {
    const token = await current();
    try {
      return await act(token);
    } catch (error) {
      if (!(error instanceof CallRefused) || !expired.has(error.code)) throw error;
      return act(await current(token));
    }
  };
}
