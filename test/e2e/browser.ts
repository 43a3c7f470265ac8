import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { vi } from 'vitest';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser to test with: CHROMIUM_PATH, else the first one found; null when there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  const found = named ?? places.find((path) => existsSync(path)) ?? null;
  if (found !== null && existsSync(found)) return found;
  const missing = 'no Chromium found: install one or name it in CHROMIUM_PATH';
  if (process.env.CI === 'true' || named) throw new Error(missing);
  console.warn(`Browser tests are skipped: ${missing}.`);
  return null;
}

export const chromiumPath = findChromium();

/** Without a sandbox, as in containers; without calls of its own. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** A page that keeps everything the browser complained of: errors of scripts, refusals of the content policy. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'en-GB', acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, complaints, close: () => context.close() };
}

/**
 * Chooses one of a field's options, by a part of its words. The list moves to where there is room when the page scrolls as it opens, and
 * a click that was on its way then misses: it is made again until the field shows the choice.
 */
export async function choose(page: Page, label: string | RegExp, option: string | RegExp) {
  const field = page.getByRole('button', { name: label });
  const wanted = page.getByRole('option', { name: option }).first();
  await vi.waitFor(
    async () => {
      if (!(await wanted.isVisible())) await field.click();
      const [words = ''] = (await wanted.innerText()).split('\n');
      await wanted.click();
      await field.getByText(words).first().waitFor({ timeout: 1_000 });
    },
    { timeout: 20_000 },
  );
}

export type OpenPage = Awaited<ReturnType<typeof openPage>>;

export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });
