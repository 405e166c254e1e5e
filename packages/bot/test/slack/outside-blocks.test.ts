// Blocks that others, who also read Slack's reference, hold for valid: the checker takes them too.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { complaintsAboutBlocks, complaintsAboutView } from './limits.ts';

const FOLDER = new URL('../../../../../shared/outside/slackblocks/valid/', import.meta.url);

const OTHERWISE: Readonly<Record<string, string>> = {
  'file_block_only.json': 'apps receive file blocks; Slack takes none from them',
  'webhook_message_basic.json': 'one block_id twice',
  'webhook_message_delete.json': 'one block_id twice',
};

test('what slackblocks holds for valid draws no complaint, or for a reason that is written down', ({ skip }) => {
  skip(!existsSync(FOLDER), 'the fixtures of slackblocks are not on this machine');
  for (const name of readdirSync(FOLDER)) {
    const sample = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Readonly<Record<string, unknown>>;
    const complaints = complaintsIn(sample);
    if (name in OTHERWISE) expect(complaints, name).not.toEqual([]);
    else expect(complaints, name).toEqual([]);
  }
});

function complaintsIn(sample: Readonly<Record<string, unknown>>): readonly unknown[] {
  const { type, blocks, attachments } = sample;
  if (type === 'modal' || type === 'home') return complaintsAboutView(sample);
  if (type !== undefined) return complaintsAboutBlocks([sample]);
  const attached = Array.isArray(attachments) ? attachments.map(({ blocks: inner }) => inner) : [];
  return [blocks, ...attached].filter(Array.isArray).flatMap((shown) => complaintsAboutBlocks(shown));
}
