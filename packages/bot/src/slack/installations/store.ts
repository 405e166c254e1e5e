// The installations of a Slack app in many workspaces: one encrypted file each, in one folder.

import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { createTurns } from '../../in-turn.ts';
import { causeOf, InstallationError } from './installation-error.ts';
import type { InstallationKeys } from './keys.ts';
import { fileOf, type Owner, ownerOf, ownerOfFile, ownerOfQuery } from './owner.ts';
import { keyOfSealed, seal, unseal } from './seal.ts';
import { removeLeftOver, writeWhole } from './whole-file.ts';
import { createWithholding } from './withheld.ts';

export interface InstallationsOptions {
  /** Made when it is not there. */
  readonly folder: string;
  /** From `parseKeys`. */
  readonly keys: InstallationKeys;
}

/** What a change of keys has done; problems are collected, so that one bad file does not stop it. */
export interface Reencrypted {
  readonly rewritten: number;
  /** Under the first key already. */
  readonly current: number;
  readonly problems: readonly InstallationError[];
}

/** Bolt's store. One user's token is kept a workspace, that of whoever installed last: the app speaks as a bot. */
export interface Installations extends InstallationStore {
  /** The app was removed; with a `userId`, only that user's token was revoked. Deleting twice is no error. */
  readonly deleteInstallation: (query: InstallationQuery<boolean>) => Promise<void>;
  /** Puts every file under the first key, after which the others can be taken out of the environment. */
  readonly reencryptAll: () => Promise<Reencrypted>;
}

const AN_HOUR = 60 * 60 * 1000;

/**
 * Opens the installations of a folder.
 * Its methods throw an {@link InstallationError}; `installationMissing` when there is none to fetch.
 * @throws {InstallationError} `installationUnwritable` when the folder cannot be made.
 */
export async function openInstallations({ folder, keys }: InstallationsOptions): Promise<Installations> {
  const inTurn = createTurns();
  const withholding = createWithholding();
  const pathOf = (owner: Owner): string => join(folder, fileOf(owner));

  const sealedOf = async (owner: Owner): Promise<string | undefined> => {
    try {
      return await readFile(pathOf(owner), 'utf8');
    } catch (error) {
      const cause = causeOf(error);
      if (cause === 'ENOENT') return undefined;
      throw new InstallationError('installationUnreadable', { file: fileOf(owner), owner, cause });
    }
  };
  const read = async (owner: Owner): Promise<Installation | undefined> => {
    const sealed = await sealedOf(owner);
    // Nobody without the key has written it: what it holds was an Installation.
    return sealed === undefined ? undefined : (JSON.parse(unseal(sealed, owner, keys)) as Installation);
  };
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw new InstallationError('installationUnwritable', { folder, cause: causeOf(error) });
    }
  };
  const write = (owner: Owner, installation: Installation): Promise<void> =>
    attempt(() => writeWhole(pathOf(owner), seal(JSON.stringify(installation), owner, keys)));

  await attempt(async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // Younger ones may be of another process that is writing at this moment.
    await removeLeftOver(folder, AN_HOUR);
  });

  return {
    async storeInstallation(installation) {
      const given = installation as Installation;
      const owner = ownerOf(given);
      await inTurn(owner, async () => {
        const kept = withholding.isWithheld(given) ? await read(owner) : undefined;
        await write(owner, kept ? withholding.restored(given, kept) : given);
      });
    },
    async fetchInstallation(query) {
      const owner = ownerOfQuery(query);
      const found = await inTurn(owner, () => read(owner));
      if (!found) throw new InstallationError('installationMissing', { owner });
      return withholding.forUser(found, query.userId);
    },
    async deleteInstallation(query) {
      const owner = ownerOfQuery(query);
      await inTurn(owner, async () => {
        if (query.userId === undefined) {
          await attempt(async () => {
            await rm(pathOf(owner), { force: true });
            await removeLeftOver(folder, 0, fileOf(owner));
          });
          return;
        }
        const found = await read(owner);
        if (found?.user.id !== query.userId) return;
        await write(owner, { ...found, user: { id: query.userId, token: undefined, scopes: undefined } });
      });
    },
    async reencryptAll() {
      let [rewritten, current] = [0, 0];
      const problems: InstallationError[] = [];
      const reencrypt = async (owner: Owner): Promise<void> => {
        const sealed = await sealedOf(owner);
        if (sealed === undefined) return;
        const text = unseal(sealed, owner, keys);
        if (keyOfSealed(sealed, owner) === keys[0].id) {
          current += 1;
          return;
        }
        await attempt(() => writeWhole(pathOf(owner), seal(text, owner, keys)));
        rewritten += 1;
      };
      for (const file of (await attempt(() => readdir(folder))).sort()) {
        const owner = ownerOfFile(file);
        if (!owner) continue;
        await inTurn(owner, () => reencrypt(owner)).catch((error: unknown) => {
          if (!(error instanceof InstallationError)) throw error;
          problems.push(error);
        });
      }
      return { rewritten, current, problems };
    },
  };
}
