// Where a desk takes its reports from, as one person sees them.

import type { Catalogue } from '@jianbao/catalogue';
import type { Report } from '@jianbao/core';

export interface Shelf extends Pick<Catalogue, 'about'> {
  /** Those to show in a list. */
  readonly reports: () => Promise<readonly Report[]>;
  readonly report: (id: string) => Promise<Report | undefined>;
}
