// Whose an installation is: a workspace or a whole organisation, each with one file.

import type { Installation, InstallationQuery } from '@slack/bolt';
import { InstallationError } from './installation-error.ts';

/** The id of a workspace (T…) or of an organisation (E…), checked: it is safe as the name of a file. */
export type Owner = string & { readonly checked: unique symbol };

// Capitals alone: two owners can never share a file where the disk does not tell a from A.
const WORKSPACE = /^T[A-Z0-9]{1,30}$/;
const ORGANISATION = /^E[A-Z0-9]{1,30}$/;
const FILE = /^([TE][A-Z0-9]{1,30})\.json$/;

/** @throws {InstallationError} `installationOwner`. */
export function ownerOf({ isEnterpriseInstall, enterprise, team }: Installation): Owner {
  return isEnterpriseInstall ? checked(enterprise?.id, ORGANISATION) : checked(team?.id, WORKSPACE);
}

/** @throws {InstallationError} `installationOwner`. */
export function ownerOfQuery({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): Owner {
  return isEnterpriseInstall ? checked(enterpriseId, ORGANISATION) : checked(teamId, WORKSPACE);
}

export function fileOf(owner: Owner): string {
  return `${owner}.json`;
}

/** The owner whose file this is; undefined for any other file. */
export function ownerOfFile(file: string): Owner | undefined {
  return FILE.exec(file)?.[1] as Owner | undefined;
}

function checked(id: unknown, pattern: RegExp): Owner {
  if (typeof id === 'string' && pattern.test(id)) return id as Owner;
  // Quoted and cut: it may hold anything, of any length.
  throw new InstallationError('installationOwner', { id: JSON.stringify(String(id).slice(0, 40)) });
}
