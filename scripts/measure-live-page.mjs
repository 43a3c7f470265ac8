import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { repositoryRoot } from './repository-root.mjs';

const usage = `Usage: node scripts/measure-live-page.mjs [--agents 500] [--queues 50] [--updates 3600]

Measures in Chromium (CHROMIUM or /usr/bin/chromium) what an update of the live state costs a page of so many agents and
queues: script and layout time of each, what a second of ticking costs, and what the heap holds at the start and the end.`;

const { values } = parseArgs({
  options: {
    agents: { type: 'string', default: '500' },
    queues: { type: 'string', default: '50' },
    updates: { type: 'string', default: '3600' },
    help: { type: 'boolean', default: false },
  },
});
/** An hour of updates has 3,600 of them; of the agents one in ten changes in each, of the queues two in five. */
const [agents, queues, updates] = [values.agents, values.queues, values.updates].map(Number);
const share = { agents: 0.1, queues: 0.4 };
const warmUp = 50;
const heapsFrom = 200;

let seed = 1;
const chance = () => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
};
const pick = (list) => list[Math.floor(chance() * list.length)];
const now = () => Date.now() / 1000;

const activities = ['available', 'on-contact', 'after-contact-work', 'incoming', 'custom'];
const agentRow = (id) => {
  const activity = pick(activities);
  const queue = `queue-${Math.floor(chance() * queues)}`;
  const contact = {
    contactId: `c-${id}`,
    channel: 'VOICE',
    state: 'CONNECTED',
    since: now(),
    queue,
  };
  return {
    ...{ id: `agent-${id}`, username: `agent-${id}`, name: `Agent ${id}`, activity },
    ...{ activitySince: now() - 600 * chance(), heardAt: now(), nextStatus: null },
    ...{ status: { name: 'Available', since: now() - 3600 }, routingProfile: 'Sales' },
    contacts: activity === 'available' || activity === 'custom' ? [] : [contact],
  };
};
const queueRow = (id) => {
  const waiting = Math.floor(chance() * 20);
  const count = () => Math.floor(chance() * 20);
  return {
    ...{ queue: `queue-${id}`, name: `Queue ${id}`, channel: 'VOICE', waiting, correction: 0 },
    oldestAt: waiting === 0 ? null : now() - 300 * chance(),
    agents: {
      ...{ online: count(), staffed: count(), available: count(), free: count(), error: 0 },
      ...{ onContact: count(), afterContactWork: count(), nonProductive: count(), unknown: 0 },
    },
  };
};
const some = (count, part, row) =>
  [...Array(count).keys()].filter(() => chance() < part).map((id) => row(id));

function reading() {
  const rows = (count, row) =>
    [...Array(count).keys()]
      .map(row)
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return {
    ...{ version: Date.now(), asOf: now(), channel: '/live/center', contacts: [] },
    ...{ agents: rows(agents, agentRow), queues: rows(queues, queueRow) },
  };
}

const deltaAfter = (from) => ({
  ...{ from, version: from + 1, asOf: now(), contacts: { changed: [], gone: [] } },
  agents: { changed: some(agents, share.agents, agentRow), gone: [] },
  queues: { changed: some(queues, share.queues, queueRow), gone: [] },
});

async function pageCode() {
  const { outputFiles } = await build({
    absWorkingDir: repositoryRoot,
    entryPoints: ['test/dashboard/live/load-page.tsx'],
    ...{ bundle: true, minify: true, write: false, format: 'iife', jsx: 'automatic' },
    ...{ target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
  });
  return outputFiles[0].text;
}

const quantile = (numbers, part) =>
  numbers.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(part * numbers.length) - 1)];

async function measure(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const metrics = async () =>
    Object.fromEntries(
      (await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [
        name,
        value,
      ]),
    );
  const heapMb = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await metrics()).JSHeapUsedSize / 2 ** 20;
  };
  const first = reading();
  await page.evaluate((text) => window.begin(text), JSON.stringify(first));
  await page.waitForFunction(
    (count) => document.querySelectorAll('tr').length === count,
    agents + queues,
  );
  let version = first.version;
  const [scripts, renderings, heaps, letters] = [[], [], [], []];
  for (let update = -warmUp; update < updates; update++) {
    const delta = deltaAfter(version++);
    const event = JSON.stringify({ kind: 'delta', at: Date.now(), delta });
    const before = await metrics();
    await page.evaluate((text) => window.hear(text), event);
    const after = await metrics();
    if (update < 0) continue;
    letters.push(event.length);
    scripts.push(1000 * (after.ScriptDuration - before.ScriptDuration));
    const rendering = ({ LayoutDuration, RecalcStyleDuration }) =>
      LayoutDuration + RecalcStyleDuration;
    renderings.push(1000 * (rendering(after) - rendering(before)));
    if (update >= heapsFrom && update % 200 === 0) heaps.push(await heapMb());
  }
  const idle = await metrics();
  await page.waitForTimeout(10_000);
  const ticked = await metrics();
  heaps.push(await heapMb());
  return {
    'letters of an event, p50': quantile(letters, 0.5),
    'script an update, p50 ms': quantile(scripts, 0.5),
    'script an update, p99 ms': quantile(scripts, 0.99),
    'style and layout an update, p50 ms': quantile(renderings, 0.5),
    'style and layout an update, p99 ms': quantile(renderings, 0.99),
    'script a second of ticking, ms': (1000 * (ticked.ScriptDuration - idle.ScriptDuration)) / 10,
    'heap after the first 200 updates, MB': heaps[0],
    'heap at the end, MB': heaps.at(-1),
    'nodes at the end': ticked.Nodes,
    'listeners at the end': ticked.JSEventListeners,
  };
}

if (values.help) console.log(usage);
else {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>Live</title><body></body>');
    await page.addScriptTag({ content: await pageCode() });
    for (const [name, value] of Object.entries(await measure(page)))
      console.log(`${name}: ${Number(value.toPrecision(3))}`);
  } finally {
    await browser.close();
  }
}
