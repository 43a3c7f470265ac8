import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allPages, settled, violationsOf } from './all-pages.ts';
import { chromiumPath, openBrowser, openPage } from './browser.ts';
import { callsOfToday, type Product, startProduct } from './product.ts';

describe.skipIf(chromiumPath === null)('accessible', () => {
  let product: Product;
  let browser: Browser;
  let shown: { page: Page; foreign: string[] };

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(0), openBrowser()]);
    await product.put(callsOfToday());
    shown = await openNoting(browser, product.url);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test.each(Object.entries(allPages))(
    '%s has no accessibility violation, light on a phone and dark on a desk, scrolls in one direction, asks only this origin',
    async (_, address) => {
      const { page, foreign } = shown;
      await page.setViewportSize({ width: 390, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(product.url + address);
      await settled(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      expect(await violationsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('.awsui-dark-mode').first().waitFor({ state: 'attached' });
      await settled(page);
      expect(await violationsOf(page)).toEqual([]);
      expect(foreign).toEqual([]);
    },
  );

  test('open menus and the list of a customer have none either', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(product.url + allPages.history);
    for (const name of [/Range of days/, /Metrics shown/, /Time zone/]) {
      await page.getByRole('button', { name }).click();
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.goto(product.url + allPages.contact);
    await page.getByRole('link', { name: 'All contacts of this customer' }).click();
    await page.getByRole('link', { name: /Contact billing-11$/ }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await close();
  });
});

/** One page for all, which loads the code once; notes what it asks of others than the origin. */
async function openNoting(browser: Browser, ownOrigin: string) {
  const { page } = await openPage(browser);
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== ownOrigin) foreign.push(request.url());
  });
  return { page, foreign };
}
