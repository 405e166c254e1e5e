// One peer, one document, from a cold start: node once.mjs <peer> <brief.json>.

import { readFileSync } from 'node:fs';

const [peer, brief] = process.argv.slice(2);
const { prepare } = await import(`./${peer}.mjs`);
const make = await prepare(JSON.parse(readFileSync(brief, 'utf8')));
await make();
