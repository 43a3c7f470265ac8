import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, heading, openBrowser, openPage } from './browser.ts';
import { callsOfToday, type Product, startProduct } from './product.ts';

describe.skipIf(chromiumPath === null)('today', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(0), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test('a record in the stream becomes a figure on the open page', async () => {
    const { page, complaints, close } = await openPage(browser);
    await page.goto(product.url);
    const figure = (name: string) => page.getByRole('link', { name, exact: true });
    await figure('0, Arrivals').waitFor();
    await page.getByText('not defined').first().waitFor();

    await product.put(callsOfToday());

    await figure('3, Arrivals').waitFor();
    for (const name of [
      '33.3%, Service level',
      '33.3%, Abandonment rate',
      '17s, Average speed of answer',
      '2, Answered',
      '1, Abandoned',
      '1m, Longest wait',
    ])
      await figure(name).waitFor();
    await page.getByText(/^Newest contact counted at \d\d:\d\d:\d\d$/).waitFor();
    await page.getByRole('application', { name: /Arrivals and answers/ }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('a queue’s figure opens to its contacts, and they to their record', async () => {
    const { page, complaints, close } = await openPage(browser);
    await page.goto(product.url);
    const queues = page.getByRole('region', { name: 'Queues', exact: true });
    await queues.getByRole('link', { name: '33.3%, Service level, Support' }).click();
    await heading(page, 'Service level').waitFor();
    await page.getByRole('heading', { name: '3 contacts' }).waitFor();
    await page.getByText('1 of 3 count towards the figure').waitFor();
    await page.getByRole('link', { name: /Contact today-2$/ }).click();
    await heading(page, 'Contact').waitFor();
    await page.getByText('"ContactId": "today-2"').waitFor();
    await page.getByRole('link', { name: 'All contacts of this customer' }).click();
    await heading(page, /^Contacts of /).waitFor();
    await page.getByRole('link', { name: /Contact billing-11$/ }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { name: '3 contacts' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('when the API is gone the page says so, keeps the figures, and recovers', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(product.url);
    await page.getByRole('link', { name: '3, Arrivals', exact: true }).waitFor();
    await page.route('**/api/**', (route) => route.abort());
    await page.getByText(/^Not live: figures as of/).waitFor();
    await page.getByText('The API does not answer.', { exact: false }).waitFor();
    await page.getByRole('link', { name: '3, Arrivals', exact: true }).waitFor();
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(/^Not live: figures as of/).waitFor({ state: 'hidden' });
    await close();
  });
});
