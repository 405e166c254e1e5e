// A folder of reports as a catalogue: the files stay the truth, and people may edit them.

export { type FolderCatalogue, type FolderOptions, openFolder } from './open.ts';
export type { FileProblem } from './file-problem.ts';
export type { Checked } from './shelf.ts';
export { type CheckedFile, type FolderReports, readFolder, type ReadFolderOptions } from './read-folder.ts';
