import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, heading, type OpenPage, openBrowser, openPage } from './browser.ts';
import { type Product, quietDay, startProduct } from './product.ts';

const figure = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

describe.skipIf(chromiumPath === null)('history', () => {
  let product: Product;
  let browser: Browser;
  let open: OpenPage;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(0), openBrowser()]);
  });
  afterAll(async () => {
    await open?.close();
    await browser?.close();
    await product?.stop();
  });

  async function at(search: string): Promise<Page> {
    await open?.close();
    open = await openPage(browser);
    await open.page.goto(`${product.url}/history?${search}`);
    await heading(open.page, 'History').waitFor();
    return open.page;
  }
  const quiet = `from=${quietDay}&to=${quietDay}`;
  const day = 'Mon, 2 Mar 2026';

  test('the figures of a day are those of its calls, in total and by queue', async () => {
    const page = await at(quiet);
    await figure(page, '15, Contacts queued, Total').waitFor();
    await figure(page, '12, Contacts handled, Total').waitFor();
    await figure(page, '20%, Abandonment rate, Total').waitFor();
    await figure(page, '80%, Service level, Total').waitFor();
    await figure(page, '12s, Average speed of answer, Total').waitFor();

    await page.getByRole('button', { name: /Group by/ }).click();
    await page.getByRole('option', { name: 'Queue', exact: true }).click();
    await figure(page, `100%, Service level, Billing, ${day}`).waitFor();
    await figure(page, `0%, Service level, Sales, ${day}`).waitFor();
    await page.getByText('only 3 contacts').first().waitFor();
    expect(new URL(page.url()).searchParams.get('groupBy')).toBe('queue');
    expect(open.complaints).toEqual([]);
  });

  test('filters narrow the figures, go into the address, and come back with it', async () => {
    const page = await at(quiet);
    await page.getByRole('button', { name: /Queues/ }).click();
    await page.getByRole('option', { name: 'Sales' }).click();
    await page.keyboard.press('Escape');
    await figure(page, '3, Contacts queued, Total').waitFor();
    const shared = page.url();
    expect(new URL(shared).searchParams.get('queues')).toBe('Sales');

    const other = await openPage(browser);
    await other.page.goto(shared);
    await figure(other.page, '3, Contacts queued, Total').waitFor();
    expect(other.page.url()).toBe(shared);
    await other.close();

    await page.goBack();
    await figure(page, '15, Contacts queued, Total').waitFor();
  });

  test('several definitions of service level stand side by side', async () => {
    const page = await at(
      `${quiet}&metrics=serviceLevel,serviceLevelAnsweredOfOffered&thresholdSeconds=45`,
    );
    await figure(page, '100%, Service level, Total').waitFor();
    await figure(page, '80%, Service level, answered of offered, Total').waitFor();
  });

  test('the figures download as CSV', async () => {
    const page = await at(`${quiet}&groupBy=queue&metrics=contactsQueued,serviceLevel`);
    await figure(page, '15, Contacts queued, Total').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`history-${quietDay}-${quietDay}.csv`);
    const text = await readFile(await download.path(), 'utf8');
    const span = '2026-03-02T00:00:00+01:00,2026-03-03T00:00:00+01:00';
    expect(text.replace('\ufeff', '').trim().split('\r\n')).toEqual([
      'From,To,Queue,Contacts queued,Service level',
      `${span},Billing,12,1`,
      `${span},Sales,3,0`,
      `${span},Total (all queues at 20s),15,0.8`,
    ]);
  });

  test('an empty range says where the contacts are, a refusal what to change', async () => {
    const page = await at('from=2001-01-01&to=2001-01-01');
    await page.getByText('No contacts in this range').first().waitFor();
    await page.getByText('Contacts exist on one day only: 2 March 2026.').waitFor();
    await page.goto(`${product.url}/history?from=2026-01-01&to=2026-12-31&interval=quarter`);
    await page.getByText('That is too much for one answer', { exact: false }).waitFor();
  });
});
