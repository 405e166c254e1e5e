// Many people asking at once, in good weather and in bad: for the test that nothing is lost, and for the bench.

import type { Delivery } from './delivery.ts';
import { appMention, type EventEnvelope } from './events.ts';
import type { TestSlack } from './slack.ts';

/** A bot, ours or another, at a test Slack. */
export interface Asked {
  readonly slack: TestSlack;
  readonly delivery: Delivery;
}

export interface Weather {
  readonly seconds: number;
  /** From the event to its answer, in milliseconds, ascending. */
  readonly waits: readonly number[];
}

const QUESTIONS = [
  '高新技术企业有多少家？',
  '总投资多少？',
  '科技创新有哪些数据？',
  '北京人口多少？',
  'parking spaces',
];
const CHANNELS = 9;

function questions(count: number): EventEnvelope[] {
  return Array.from({ length: count }, (_, at) =>
    appMention(QUESTIONS[at % QUESTIONS.length] ?? '', {
      channel: `C${(at % CHANNELS) + 1}`,
      user: `U${(at % 3) + 1}`,
    }),
  );
}

/** So many questions, each asked once, with so many under way at a time. */
export async function fairWeather({ slack, delivery }: Asked, count: number, atOnce: number): Promise<Weather> {
  const answered = answersAt(slack);
  const left = questions(count);
  const waits: number[] = [];
  const start = performance.now();
  const asker = async (): Promise<void> => {
    for (let event = left.pop(); event !== undefined; event = left.pop()) {
      const asked = performance.now();
      const answer = answered(String(event.event['ts']));
      await Promise.all([delivery.event(event), answer]);
      waits.push((await answer) - asked);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, asker));
  return { seconds: (performance.now() - start) / 1000, waits: waits.sort((a, b) => a - b) };
}

export interface Storm {
  readonly seconds: number;
  /** How often each question was answered. */
  readonly answers: readonly number[];
  /** What was delivered, repeats included. */
  readonly delivered: number;
  /** Calls that Slack refused or cut off. */
  readonly refused: number;
}

/** Out of order, some of it two and three times, while Slack refuses and cuts off; in the middle, connections break. */
export async function storm({ slack, delivery }: Asked, count: number): Promise<Storm> {
  const asked = questions(count);
  const answered = answersAt(slack);
  const answers = asked.map(({ event }) => answered(String(event['ts'])));
  const deliveries = shuffled(asked.flatMap((event, at) => Array<EventEnvelope>(repeats(at)).fill(event)));
  const start = performance.now();
  const underWay: Promise<unknown>[] = [];
  for (const [at, event] of deliveries.entries()) {
    const trouble = TROUBLES[at % EVERY];
    if (trouble) slack.fail('chat.postMessage', trouble);
    if (at === Math.floor(deliveries.length / 2)) slack.socket.cut();
    underWay.push(delivery.event(event));
    // As many at once as Slack would, which waits for nobody.
    if (at % AT_ONCE === AT_ONCE - 1) await new Promise(setImmediate);
  }
  await Promise.all([...underWay, ...answers]);
  const seconds = (performance.now() - start) / 1000;
  // A second answer to anything would be on its way by now.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const threads = slack.posts().map(({ thread_ts }) => thread_ts);
  const times = new Map(asked.map(({ event }) => [event['ts'], 0]));
  for (const thread of threads) times.set(thread, (times.get(thread) ?? 0) + 1);
  const refused = slack.calls.filter(({ method, status }) => method === 'chat.postMessage' && status !== 200).length;
  return { seconds, answers: [...times.values()], delivered: deliveries.length, refused };
}

const AT_ONCE = 20;
const EVERY = 25;
const TROUBLES = [
  { kind: 'ratelimited', retryAfter: 0 },
  { kind: 'dropped' },
  { kind: 'status', status: 503 },
  { kind: 'slow', milliseconds: 50 },
] as const;

/** Most come once, every third twice, every seventh three times. */
function repeats(at: number): number {
  if (at % 7 === 0) return 3;
  return at % 3 === 0 ? 2 : 1;
}

/** The same disorder each time. */
function shuffled<T>(items: readonly T[]): T[] {
  let seed = 20_260_101;
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** When the message in a thread was taken, by `performance.now()`. */
function answersAt(slack: TestSlack): (thread: string) => Promise<number> {
  const waiting = new Map<string, (at: number) => void>();
  slack.watch(({ method, args, answer, at }) => {
    if (method !== 'chat.postMessage' || answer['ok'] !== true) return;
    waiting.get(String(args['thread_ts']))?.(at);
  });
  return (thread) => new Promise((resolve) => void waiting.set(thread, resolve));
}
