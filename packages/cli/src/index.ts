// The command line as a function, for programs that wrap it.

export { run } from './run.ts';
export { EXIT, type Terminal } from './terminal.ts';
