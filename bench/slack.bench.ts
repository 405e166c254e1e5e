// Slack's events beside a bare Bolt that only echoes them, and a storm: `npm run bench:slack`, on this machine against itself.

import { expect, test } from 'vitest';
import { echoOverHttp, echoOverSocket } from '../packages/bot/test/slack/bare-bolt.ts';
import { overHttp, overSocket, type StartBot } from '../packages/bot/test/slack/bot.ts';
import { type Asked, fairWeather, storm, type Weather } from '../packages/bot/test/slack/crowd.ts';

const EVENTS = 1_000;
const AT_ONCE = 20;
const WARM_UP = 200;

const DOORS: readonly [string, StartBot, () => Promise<Asked>][] = [
  ['HTTP', overHttp, echoOverHttp],
  ['Socket Mode', overSocket, echoOverSocket],
];

test.each(DOORS)('%s', async (door, start, startBare) => {
  const bot = await start();
  const bare = await startBare();
  for (const asked of [bot, bare]) await fairWeather(asked, WARM_UP, AT_ONCE);
  // One after the other, twice, so that neither has the colder machine.
  const rounds: { ours: Weather; bolt: Weather }[] = [];
  for (let round = 0; round < 2; round += 1) {
    const bolt = await fairWeather(bare, EVENTS, AT_ONCE);
    rounds.push({ bolt, ours: await fairWeather(bot, EVENTS, AT_ONCE) });
  }
  const [ours, bolt] = [together(rounds.map((round) => round.ours)), together(rounds.map((round) => round.bolt))];
  console.log(
    `${door}, ${AT_ONCE} at once: ${said(ours)}; bare Bolt ${said(bolt)}; ` +
      `rate ${ratio(rate(ours), rate(bolt))}, p99 ${ratio(p99(ours), p99(bolt))} of bare Bolt’s`,
  );

  const { answers, delivered, refused, seconds } = await storm(await start({ retries: 10 }), EVENTS);
  const once = answers.filter((times) => times === 1).length;
  console.log(
    `${door}, a storm of ${delivered} deliveries of ${EVENTS} questions, ${refused} refused or cut off: ` +
      `${once} answered once, ${answers.length - once} not, in ${seconds.toFixed(1)} s`,
  );
  expect(once).toBe(EVENTS);
});

function together(weathers: readonly Weather[]): Weather {
  return {
    seconds: weathers.reduce((sum, { seconds }) => sum + seconds, 0),
    waits: weathers.flatMap(({ waits }) => waits).sort((a, b) => a - b),
  };
}

function said(weather: Weather): string {
  return `${Math.round(rate(weather))} events/s, p99 ${p99(weather).toFixed(1)} ms`;
}

function rate({ seconds, waits }: Weather): number {
  return waits.length / seconds;
}

function p99({ waits }: Weather): number {
  return waits[Math.floor(waits.length * 0.99)] ?? Number.NaN;
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(2);
}
