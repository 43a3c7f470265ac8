import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import config from '../../contact-center.config.ts';
import { addDays, dayOf, startOfDay, wallClock } from '../../core/time/zone.ts';
import { pdfText } from '../adapters/pdf-text.ts';
import { call } from '../fixtures/contact-records.ts';
import { choose, chromiumPath, heading, openPage } from './browser.ts';
import { localCenter } from './local-center.ts';
import { putRecords } from './put-records.ts';

/** Center seconds a second: a quarter hour takes 15 seconds. */
const speed = 60;
const quarter = 900;
/** Of the center: what saving may take. */
const aheadSeconds = 1200;
const { timeZone } = config;

/** Of the day before yesterday, which the last seven days hold before and after midnight: 12 answered, 3 that left. */
function callsBefore(nowSeconds: number) {
  const day = startOfDay(addDays(dayOf(nowSeconds, timeZone), -2), timeZone);
  return Array.from({ length: 15 }, (_, index) =>
    call({
      ...{ id: `reported-${index}`, initiated: day + 10 * 3600 + index * 60, queue: 'Support' },
      ...(index < 12 ? { waitSeconds: 12 } : { waitSeconds: 40, agent: null }),
    }),
  );
}

/** The next quarter hour that leaves time to save, as the form has it. */
function nextTime(nowSeconds: number): string {
  const due = Math.ceil((nowSeconds + aheadSeconds) / quarter) * quarter;
  const { hour, minute } = wallClock(due, timeZone);
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;

describe.skipIf(chromiumPath === null)('a report scheduled', () => {
  const center = localCenter(speed);
  const now = () => Math.floor(center.product.nowMs() / 1000);

  beforeAll(() => putRecords(center.product, callsBefore(now())));

  test('goes out at its time, with the figures that the page has', async () => {
    const { page, complaints, close } = await openPage(center.browser);
    await page.goto(`${center.product.url}/reports`);
    await page.getByRole('button', { name: 'New report' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Every morning');
    await choose(page, /^Days/, /^last seven days$/);
    await page.getByLabel('Recipients').fill('floor@example.com');
    await page.getByRole('cell', { name: '80%' }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await choose(page, /^Sent at/, nextTime(now()));
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Change Every morning' }).waitFor();

    await page.getByRole('button', { name: 'Open: Every morning' }).click({ timeout: 120_000 });
    const attached = async (format: string) => {
      const link = page.getByRole('link', { name: new RegExp(`\\.${format}`) });
      const answer = await page.request.get(
        new URL((await link.getAttribute('href')) ?? '', page.url()).href,
      );
      return answer.body();
    };
    const [head, ...rows] = parse(await attached('csv'), { bom: true }) as string[][];
    expect(head).toEqual([
      ...['Day', 'Contacts queued', 'Contacts handled', 'Abandoned'],
      'Service level over several queues: all at 20 s',
    ]);
    expect(rows).toHaveLength(8);
    expect(rows.at(-1)).toEqual(['Total', '15', '12', '3', '0.8']);
    const text = pdfText(await attached('pdf'));
    for (const part of ['Every morning', 'Target 80%', '15', '12', '80%'])
      expect(text).toContain(part);
    expect(await violations(page)).toEqual([]);
    await expectInOutbox(center.directory);

    const days = `from=${rows[0]?.[0]}&to=${rows[6]?.[0]}`;
    await page.goto(`${center.product.url}/history?${days}`);
    await heading(page, 'History').waitFor();
    for (const figure of ['15, Contacts queued', '12, Contacts handled', '80%, Service level'])
      await page.getByRole('link', { name: `${figure}, Total`, exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  }, 240_000);
});

/** One message, of a run, with both attachments. */
async function expectInOutbox(directory: string): Promise<void> {
  const mail = join(directory, 'mail');
  const sent = await readdir(mail);
  expect(sent).toHaveLength(1);
  const own = join(mail, sent[0] ?? '');
  expect((await readdir(own)).map((name) => name.replace(/^.*\./, '')).sort()).toEqual([
    ...['csv', 'eml', 'json', 'pdf'],
  ]);
  expect(await readFile(join(own, 'message.eml'), 'utf8')).toMatch(/^X-Report-Run: [\w-]+-\d+\r$/m);
}
