import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allPages, settled, violationsOf } from './all-pages.ts';
import { chromiumPath, openBrowser, openPage } from './browser.ts';
import { callsOfToday, type Product, startProduct } from './product.ts';

describe.skipIf(chromiumPath === null)('accessible', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(0), openBrowser()]);
    await product.put(callsOfToday());
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test.each(Object.entries(allPages))(
    '%s has no accessibility violation, in light and in dark, and asks nothing but this origin',
    async (_, address) => {
      const { page, close } = await openPage(browser, { colorScheme: 'light' });
      const foreign: string[] = [];
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== product.url) foreign.push(request.url());
      });
      await page.goto(product.url + address);
      await settled(page);
      expect(await violationsOf(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('.awsui-dark-mode').first().waitFor({ state: 'attached' });
      await settled(page);
      expect(await violationsOf(page)).toEqual([]);
      expect(foreign).toEqual([]);
      await close();
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
