// A process that puts version after version and tells of each; killed by itself before the change of a file that its
// last argument counts to, or else by somebody: FOLDER FILES [CHANGES]. `#` in the files is the number of the version.

import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [folder, template, changes] = process.argv.slice(2);
let left = Number(changes ?? Number.POSITIVE_INFINITY);
for (const name of ['mkdir', 'writeFile', 'open', 'link', 'rename', 'rm', 'copyFile']) {
  const real = fs[name];
  fs[name] = (...args) => {
    left -= 1;
    if (left < 0) process.kill(process.pid, 'SIGKILL');
    return real(...args);
  };
}
syncBuiltinESMExports();
const { openFolder } = await import('@jianbao/catalogue/folder');

const catalogue = await openFolder({ folder });
const from = ((await catalogue.versions('a'))[0]?.version ?? 0) + 1;
for (let version = from; changes === undefined || version === from; version += 1) {
  await catalogue.put(JSON.parse(template.replaceAll('#', String(version))));
  process.stdout.write(`${version}\n`);
}
