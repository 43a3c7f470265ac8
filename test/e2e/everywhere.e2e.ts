import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allPages, settled } from './all-pages.ts';
import { chromiumPath, heading, openBrowser, openPage } from './browser.ts';
import { callsOfToday, type Product, startProduct } from './product.ts';

const titles = {
  en: ['Today', 'History', 'Contacts'],
  es: ['Hoy', 'Historial', 'Contactos'],
  it: ['Oggi', 'Storico', 'Contatti'],
  ro: ['Astăzi', 'Istoric', 'Contacte'],
} as const;

describe.skipIf(chromiumPath === null)('everywhere', () => {
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

  test.each(['en', 'es', 'it', 'ro'])(
    'the wallboard fits a wall screen in %s, in letters of a twentieth of its height',
    async (locale) => {
      const viewport = { width: 1920, height: 1080 };
      const { page, close } = await openPage(browser, { viewport, locale });
      await page.goto(product.url + allPages.wallboard);
      await page.locator('.wall-levels > li').first().waitFor();
      const { cut, letters } = await page.evaluate(() => {
        const all = (selector: string) => [...document.querySelectorAll(selector)];
        return {
          cut: all('.wall, .wall-figure > *, .wall-day > *, .wall-levels strong')
            .filter((one) => one.scrollWidth > one.clientWidth || one.scrollHeight > innerHeight)
            .map(({ textContent }) => textContent),
          letters: all('.wall-figure > *, .wall-day > *, .wall-clock').map((one) =>
            Number.parseFloat(getComputedStyle(one).fontSize),
          ),
        };
      });
      expect(cut).toEqual([]);
      expect(Math.min(...letters)).toBeGreaterThanOrEqual(viewport.height / 20);
      await close();
    },
  );

  test.each(Object.entries(titles))(
    '%s is spoken',
    async (language, [today, history, contacts]) => {
      const { page, close } = await openPage(browser, { locale: 'fr-FR' });
      await page.goto(`${product.url}/?lang=${language}`);
      await heading(page, today).waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      for (const name of [history, contacts])
        await page.getByRole('link', { name, exact: true }).first().waitFor();
      expect(await page.getByText(/\{\{|\w+\.\w+\.\w+/).count()).toBe(0);
      await close();
    },
  );

  test('a chosen language and appearance are remembered', async () => {
    const { page, complaints, close } = await openPage(browser, { colorScheme: 'light' });
    await page.goto(product.url);
    await settled(page);
    await page.getByRole('button', { name: 'Language: English' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Italiano' }).click();
    await heading(page, 'Oggi').waitFor();
    await page.getByRole('button', { name: /^Aspetto/ }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Scuro' }).click();
    const dark = () => document.body.classList.contains('awsui-dark-mode');
    await page.waitForFunction(dark);
    await page.reload();
    await heading(page, 'Oggi').waitFor();
    expect(await page.evaluate(dark)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test('the keyboard alone gets from a figure to a contact', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(product.url);
    await page.getByRole('link', { name: '3, Arrivals', exact: true }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await tabTo(page, '3');
    await page.keyboard.press('Enter');
    await heading(page, 'Arrivals').waitFor();
    await page.getByRole('link', { name: /Contact today-1$/ }).waitFor();
    await tabTo(page, 'Started');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading(page, 'Contact').waitFor();
    await close();
  });
});

const focusedText = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Presses Tab until the element with the text has the focus. */
async function tabTo(page: Page, text: string) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await focusedText(page)) === text) return;
  }
  throw new Error(`"${text}" was not reached by Tab`);
}
