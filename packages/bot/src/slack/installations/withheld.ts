// A user's token is for that user alone: to everybody else the installation comes without it.

import type { Installation } from '@slack/bolt';

export interface Withholding {
  /** The installation as this user may have it; nobody in particular gets it whole. */
  readonly forUser: (installation: Installation, userId: string | undefined) => Installation;
  /** What is to be kept: with the token that was withheld from it, when that is how it was fetched. */
  readonly restored: (installation: Installation, kept: Installation) => Installation;
  /** Whether an installation was fetched without its user's token. */
  readonly isWithheld: (installation: Installation) => boolean;
}

export function createWithholding(): Withholding {
  // After refreshing the bot's token, Bolt hands back what it fetched: the very same user object.
  const withheld = new WeakSet<object>();
  return {
    forUser(installation, userId) {
      const { user } = installation;
      if (userId === undefined || user.id === userId || user.token === undefined) return installation;
      const stripped = { id: user.id, token: undefined, scopes: undefined };
      withheld.add(stripped);
      return { ...installation, user: stripped };
    },
    restored: (installation, { user }) => ({ ...installation, user }),
    isWithheld: ({ user }) => withheld.has(user),
  };
}
