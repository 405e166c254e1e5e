// The layouts by name.

import { bulletin } from './bulletin.ts';
import { gbt9704 } from './gbt9704.ts';
import type { Layout } from './layout.ts';
import { parallel } from './parallel.ts';
import { press } from './press.ts';

export type LayoutId = 'gbt9704' | 'bulletin' | 'press' | 'parallel';

export const LAYOUTS: Readonly<Record<LayoutId, Layout>> = { gbt9704, bulletin, press, parallel };
