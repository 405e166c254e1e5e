// The Slack surface: questions answered where they are asked, in whichever way Slack hands them over.

export { createSlackApp, type SlackAppOptions, type Workspaces } from './app.ts';
export { slackManifest } from './manifest.ts';
export {
  generateKey,
  type InstallationCode,
  InstallationError,
  type InstallationKeys,
  type Installations,
  type InstallationsOptions,
  type InstallationValues,
  openInstallations,
  parseKeys,
  type Reencrypted,
} from './installations/index.ts';
