// A process that records as fast as it can, and says how much is written; made to be killed.

const [, , audit, folder, life, limit = '0'] = process.argv;
const { openAudit } = await import(audit);
// Long records make long writes, which a kill can hit in the middle.
const size = limit === '0' ? 8 : 1;
const say = (words) => process.stdout.write(`${words}\n`);
let today = '2026-11-25T12:00:00Z';
const options = { folder, retentionDays: 30, question: 'keep', onTrouble: ({ code }) => say(`trouble ${code}`) };
const log = await openAudit({ ...options, ...(limit !== '0' && { now: () => new Date(today) }) }).catch(({ code }) => {
  say(`refused ${code}`);
  process.exit(1);
});
say('open');

const entry = (number) => ({
  type: 'answer',
  surface: 'slack',
  question: `${life}/${number} ${'新签约重大项目有多少个？\u2028'.repeat((number % 50) * size)}`,
  language: 'zh',
  outcome: 'found',
  figures: [],
});

if (limit === '0') {
  for (let number = 0; ; number += 1) {
    const written = log.record(entry(number));
    written.then(() => say(`written ${life} ${number}`));
    if (number % 100 === 99) await written;
  }
}
// Under a limit on the size of files, the kernel cuts a write short in the middle; the next file has room again.
for (let number = 0; number < Number(limit); number += 1) await log.record(entry(number));
today = '2026-11-26T12:00:00Z';
await log.record(entry(0));
await log.close();
say('closed');
