// How much one call may ask for; what is longer is refused with the limit.

import { z } from 'zod';

/** As long as a question may be for core. */
const LONGEST_QUESTION = 500;
const LONGEST_WORDS = 200;
const LONGEST_NAME = 100;
export const MOST_FOUND = 50;

export const question: z.ZodString = text(LONGEST_QUESTION, 'question', 'Ask for one figure at a time');
export const words: z.ZodString = text(LONGEST_WORDS, 'words', 'Give only the words that name the figure');
export const thread: z.ZodString = text(LONGEST_NAME, 'thread', 'Choose a shorter name');
export const reportId: z.ZodString = text(LONGEST_NAME, 'report', 'Use an id from list_reports');
export const indicatorId: z.ZodString = text(LONGEST_NAME, 'id', 'Use an id from find_indicators');
export const theme: z.ZodString = text(LONGEST_NAME, 'theme', 'Use an id from list_reports');

function text(limit: number, name: string, advice: string): z.ZodString {
  return z.string(`“${name}” must be text.`).max(limit, `“${name}” is longer than ${limit} characters. ${advice}.`);
}
