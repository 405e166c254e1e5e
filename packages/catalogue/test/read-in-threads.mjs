// A process that reads a folder with threads and without, and says what is not the same: FOLDER.

import { deepStrictEqual } from 'node:assert';
import { openFolder, readFolder } from '@jianbao/catalogue/folder';

const [folder] = process.argv.slice(2);
const problems = { 0: [], 2: [] };
const opened = (threads) =>
  openFolder({ folder, threads, onProblem: (problem) => problems[threads].push(problem.path) });
const [alone, together] = [await opened(0), await opened(2)];
deepStrictEqual(await together.about([]), await alone.about([]));
deepStrictEqual(problems[2].toSorted(), problems[0].toSorted());

const { count, reports } = await readFolder({ folder, threads: 2 });
const read = [];
for await (const one of reports()) read.push(one);
deepStrictEqual([read.length, read.filter(({ checked }) => checked).length], [count, (await alone.about([])).length]);
// Whoever stops early leaves no thread behind that would keep the process.
for await (const _ of reports()) break;
process.stdout.write(`${count} read, ${problems[2].length} wrong`);
