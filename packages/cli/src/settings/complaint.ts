// What is wrong with a setting, in words; never the value, which may be a secret in the wrong place.

import type { Say } from '@jianbao/locales';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** The places that an issue is about: unknown keys are told of one by one. */
export function namesOf(issue: Issue): PropertyKey[][] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

/** What would be right there. */
export function expected(issue: Issue, say: Say): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return say('cli.settings.unknown');
    case 'invalid_format':
      return issue.format === 'url' ? say('cli.settings.address') : say('cli.settings.who');
    case 'invalid_value':
      return say('cli.settings.oneOf', { values: issue.values.map(String).join(', ') });
    case 'too_small':
      return isSize(issue)
        ? say('cli.settings.notEmpty')
        : say('cli.settings.atLeast', { least: Number(issue.minimum) });
    case 'too_big':
      return say('cli.settings.atMost', { most: Number(issue.maximum) });
    case 'invalid_type':
      return say(TYPES[issue.expected] ?? 'cli.settings.group');
    default:
      return issue.message;
  }
}

function isSize({ origin }: z.core.$ZodIssueTooSmall): boolean {
  return origin === 'string' || origin === 'array';
}

const TYPES: Readonly<Record<string, 'cli.settings.text' | 'cli.settings.wholeNumber' | 'cli.settings.list'>> = {
  string: 'cli.settings.text',
  number: 'cli.settings.wholeNumber',
  int: 'cli.settings.wholeNumber',
  array: 'cli.settings.list',
};
