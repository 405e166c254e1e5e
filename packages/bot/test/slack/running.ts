// A test Slack for one test, and Slack's own client to call it with.

import { webApi } from '@slack/bolt';
import { onTestFinished } from 'vitest';
import { quietLogger } from '../quiet-logger.ts';
import { startTestSlack, type TestSlack, type TestSlackOptions } from './slack.ts';
import { BOT_TOKEN } from './workspace.ts';

/** Stops when the test ends. */
export async function runTestSlack(options?: TestSlackOptions): Promise<TestSlack> {
  const slack = await startTestSlack(options);
  onTestFinished(() => slack.stop());
  return slack;
}

/** Slack's client, which tries once unless told otherwise. */
export function clientOf(slack: TestSlack, token: string | undefined = BOT_TOKEN, retries = 0): webApi.WebClient {
  return new webApi.WebClient(token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries, minTimeout: 1 },
    logger: quietLogger(),
  });
}

/** What Slack said no with: the whole answer. */
export async function refusal(asking: Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await asking;
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError) return { ...error.data };
    throw error;
  }
  throw new Error('Slack took it');
}
