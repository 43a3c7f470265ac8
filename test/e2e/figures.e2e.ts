import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import config from '../../contact-center.config.ts';
import { addDays, dayOf } from '../../core/time/zone.ts';
import { chromiumPath, openBrowser, openPage } from './browser.ts';
import { type Product, startProduct } from './product.ts';

const yesterday = () => addDays(dayOf(Date.now() / 1000, config.timeZone), -1);

describe.skipIf(chromiumPath === null)('figures and their contacts', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(1), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test('every figure of a simulated day opens to as many contacts as it says', async () => {
    const metrics = [
      'contactsQueuedByEnqueue',
      'contactsQueued',
      'contactsHandledByConnectedToAgent',
      'contactsAbandoned',
      'contactsAnsweredInThreshold',
    ];
    const search = `from=${yesterday()}&to=${yesterday()}&metrics=${metrics.join(',')}`;
    const { page, close } = await openPage(browser);
    await page.goto(`${product.url}/history?${search}`);
    await page.getByRole('link', { name: /, Arrivals, Total$/ }).waitFor();
    const links = await page.getByRole('link', { name: /, Total$/ }).all();
    const figures = await Promise.all(
      links.map(async (link) => ({
        count: (await link.textContent()) ?? '',
        address: (await link.getAttribute('href')) ?? '',
      })),
    );
    expect(figures).toHaveLength(metrics.length);
    expect(figures.some(({ count }) => Number(count.replace(',', '')) > 10)).toBe(true);
    for (const { count, address } of figures) {
      await page.goto(`${product.url}${address}`);
      const all = page.getByRole('button', { name: 'Load all' });
      const found = page.getByRole('heading', { name: new RegExp(`^${count} contacts?$`) });
      await all.or(found).first().waitFor();
      if (await all.isVisible()) await all.click();
      await found.waitFor();
    }
    await close();
  });
});
