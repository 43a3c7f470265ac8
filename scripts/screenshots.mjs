// npm run screenshots: the pictures of the README, of the product as it runs: three weeks of history, a Monday morning at the local
// Connect, its pages in Chromium (CHROMIUM_PATH or the first one found). Writes docs/screenshots/*.png.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureInstalled, requireNode } from './ensure-installed.mjs';
import { repositoryRoot } from './repository-root.mjs';

requireNode();
ensureInstalled({ development: true });
const { chromium } = await import('playwright-core');

const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'];
const into = join(repositoryRoot, 'docs/screenshots');
/** The doors open at 9:00 in Madrid; an hour and a half of calls pass at twenty times the pace. */
const opensAt = { hour: 7, minute: 45 };
const morning = { speed: 20, seconds: 330 };

const seen = { width: 1440, height: 960 };
/** name: file · path: page, of the center's day · steps: what is done before the picture is taken */
const pictures = [
  { name: 'board', path: '/', steps: isLive },
  { name: 'board-dark', path: '/', theme: 'dark', steps: isLive },
  { name: 'wallboard', path: '/wallboard', size: { width: 1920, height: 1080 }, theme: 'dark' },
  { name: 'agents-time', path: '/history/activity?from={day}&to={day}' },
  { name: 'week', path: '/history/week?metric=contactsQueued' },
  { name: 'flow', path: '/flows', steps: openFlow },
  {
    name: 'contact',
    path: '/contacts?metric=contactsHandled&from={from}&to={to}&thresholdSeconds=20&timeZone=Europe/Madrid',
    steps: openContact,
  },
  { name: 'alerts', path: '/alerts' },
  { name: 'phone', path: '/phone', size: { width: 720, height: 960 }, steps: callAsCustomer },
];

async function isLive(page) {
  await page.getByText('Live', { exact: true }).waitFor({ timeout: 120_000 });
}

async function openFlow(page) {
  await page
    .getByRole('link', { name: /welcome/i })
    .first()
    .click();
  await page.getByRole('button', { name: 'Whole flow' }).click();
}

async function openContact(page) {
  await page
    .getByRole('link', { name: /Contact [0-9a-f-]{36}$/ })
    .nth(3)
    .click();
}

async function callAsCustomer(page) {
  await page.getByRole('button', { name: 'Call', exact: true }).click();
  await page.getByRole('log').getByText(/\w/).first().waitFor();
  await wait(8_000);
}

/** The next Monday: ahead of the wall, as a center's clock never goes back. */
function nextMonday() {
  const day = new Date();
  day.setUTCHours(opensAt.hour, opensAt.minute, 0, 0);
  day.setUTCDate(day.getUTCDate() + 7 - ((day.getUTCDay() + 6) % 7));
  return day.getTime();
}

const begins = nextMonday();
/** What stands in paths: the day, and from its opening on. */
const today = {
  day: new Date(begins).toISOString().slice(0, 10),
  from: String(begins / 1000),
  to: String(begins / 1000 + 12 * 3600),
};

async function startProduct(directory, settings) {
  const args = ['scripts/run.mjs', 'local/main.ts', '--directory', directory, '--port', '0'];
  const child = spawn(process.execPath, [...args, ...settings], {
    cwd: repositoryRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (child.exitCode === null) {
    const { url, pid } = await runningIn(directory);
    if (pid === child.pid) return { url, stop: () => stopProcess(child) };
    await wait(200);
  }
  throw new Error(`the product ended with ${child.exitCode} before it answered`);
}

/** Nothing while there is no such file, or half of it. */
async function runningIn(directory) {
  const text = await readFile(join(directory, 'running.json'), 'utf8').catch(() => '');
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

async function stopProcess(child) {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await ended;
}

async function take(browser, url, { name, path, theme, size, steps }) {
  const context = await browser.newContext({
    ...{ locale: 'en-GB', viewport: size ?? seen, colorScheme: theme ?? 'light' },
  });
  const page = await context.newPage();
  const filled = Object.entries(today).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, value),
    path,
  );
  await page.goto(url + filled);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await steps?.(page);
  await page.waitForLoadState('load');
  await wait(4_000);
  await page.screenshot({ path: join(into, `${name}.png`), animations: 'disabled' });
  await context.close();
  console.log(`docs/screenshots/${name}.png`);
}

const executablePath = places.find((path) => path && existsSync(path));
if (!executablePath) throw new Error('no Chromium found: name one in CHROMIUM_PATH');
const directory = await mkdtemp(join(tmpdir(), 'screenshots-'));
await mkdir(into, { recursive: true });
await writeFile(join(directory, 'connect.ndjson'), `${JSON.stringify({ atMs: begins })}\n`);
console.log(`A morning of the center passes; it takes ${morning.seconds / 60} minutes.`);
const settings = ['--days', '21', '--speed', String(morning.speed)];
const product = await startProduct(directory, settings);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  await wait(morning.seconds * 1000);
  for (const picture of pictures) await take(browser, product.url, picture);
} finally {
  await browser.close();
  await product.stop();
  await rm(directory, { recursive: true, force: true });
}
