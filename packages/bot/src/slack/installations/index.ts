// Installations in many workspaces: kept encrypted, one file each; keys that can be changed.

export { generateKey, type InstallationKeys, parseKeys } from './keys.ts';
export { type Installations, type InstallationsOptions, openInstallations, type Reencrypted } from './store.ts';
export { type InstallationCode, InstallationError, type InstallationValues } from './installation-error.ts';
