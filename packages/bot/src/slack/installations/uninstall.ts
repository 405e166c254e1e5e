// When a workspace removes the app or revokes its tokens, what was kept of them goes.

import type { App, InstallationQuery } from '@slack/bolt';
import type { Installations } from './store.ts';

type Whose = Pick<InstallationQuery<boolean>, 'teamId' | 'enterpriseId' | 'isEnterpriseInstall'>;

/** Listens for `app_uninstalled` and `tokens_revoked`, to both of which the app must subscribe. */
export function forgetUninstalled(app: App, installations: Pick<Installations, 'deleteInstallation'>): void {
  app.event('app_uninstalled', ({ context }) => installations.deleteInstallation(whose(context)));

  app.event('tokens_revoked', async ({ event, context }) => {
    const { bot = [], oauth = [] } = event.tokens;
    if (bot.length > 0) return installations.deleteInstallation(whose(context));
    for (const userId of oauth) await installations.deleteInstallation({ ...whose(context), userId });
  });
}

function whose({
  isEnterpriseInstall,
  teamId,
  enterpriseId,
}: Partial<Whose> & { isEnterpriseInstall: boolean }): Whose {
  return { isEnterpriseInstall, teamId, enterpriseId };
}
