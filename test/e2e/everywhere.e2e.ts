import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, heading, openBrowser, openPage } from './browser.ts';
import { callsOfToday, type Product, quietDay, startProduct } from './product.ts';

const pages = {
  today: '/',
  wallboard: '/wallboard',
  history: `/history?from=${quietDay}&to=${quietDay}&groupBy=queue`,
  'service levels': `/history/service-level?from=${quietDay}&to=${quietDay}`,
  'heat map of the week': `/history/week?from=${quietDay}&to=${quietDay}&metric=serviceLevel`,
  distributions: `/history/distributions?from=${quietDay}&to=${quietDay}`,
  'agents’ time': `/history/activity?from=${quietDay}&to=${quietDay}`,
  voicemails: '/voicemails',
  'after-contact work': `/history/after-contact-work?from=${quietDay}&to=${quietDay}`,
  comparison: `/history/compare?from=${quietDay}&to=${quietDay}&groupBy=queue`,
  reasons: `/history/reasons?from=${quietDay}&to=${quietDay}&reason=contactType`,
  contacts: `/contacts?metric=serviceLevel&from=1772406000&to=1772492400`,
  contact: '/contacts/billing-3',
  alerts: '/alerts',
  'rules of alerts': '/alerts?tab=rules',
  'a new rule': '/alerts?tab=rules&rule=new',
  'reports by e-mail': '/reports',
  'a new report': '/reports?report=new',
  'a page that is not there': '/nowhere',
};

const titles = {
  en: ['Today', 'History', 'Contacts'],
  es: ['Hoy', 'Historial', 'Contactos'],
  it: ['Oggi', 'Storico', 'Contatti'],
  ro: ['Astăzi', 'Istoric', 'Contacte'],
} as const;

/** Everything is there: the title, the code of the page, its data and its chart. */
async function settled(page: Page) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle').catch(() => {});
  await page.waitForFunction(() => document.querySelector('[role="status"] svg') === null);
}

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

  test.each(Object.entries(pages))(
    '%s has no accessibility violation, in light and in dark',
    async (_, address) => {
      const { page, close } = await openPage(browser, { colorScheme: 'light' });
      await page.goto(product.url + address);
      await settled(page);
      expect(await violationsOf(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('.awsui-dark-mode').first().waitFor({ state: 'attached' });
      await settled(page);
      expect(await violationsOf(page)).toEqual([]);
      await close();
    },
  );

  test('open menus and the list of a customer have none either', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(product.url + pages.history);
    for (const name of [/Range of days/, /Metrics shown/, /Time zone/]) {
      await page.getByRole('button', { name }).click();
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.goto(product.url + pages.contact);
    await page.getByRole('link', { name: 'All contacts of this customer' }).click();
    await page.getByRole('link', { name: /Contact billing-11$/ }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await close();
  });

  test.each(['en', 'es', 'it', 'ro'])(
    'the wallboard fits a wall screen in %s, in letters of a twentieth of its height',
    async (locale) => {
      const viewport = { width: 1920, height: 1080 };
      const { page, close } = await openPage(browser, { viewport, locale });
      await page.goto(product.url + pages.wallboard);
      await page.locator('.wall-figure').first().waitFor();
      const { cut, letters } = await page.evaluate(() => {
        const all = (selector: string) => [...document.querySelectorAll(selector)];
        return {
          cut: all('.wall, .wall-figure > *')
            .filter((one) => one.scrollWidth > one.clientWidth || one.scrollHeight > innerHeight)
            .map(({ textContent }) => textContent),
          letters: all('.wall-figure > *').map((one) =>
            Number.parseFloat(getComputedStyle(one).fontSize),
          ),
        };
      });
      expect(cut).toEqual([]);
      expect(Math.min(...letters)).toBeGreaterThanOrEqual(viewport.height / 20);
      await close();
    },
  );

  test('a phone shows every page without sideways scrolling', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 390, height: 800 } });
    for (const address of Object.values(pages)) {
      await page.goto(product.url + address);
      await settled(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([address, overflow]).toEqual([address, 0]);
      expect(await violationsOf(page)).toEqual([]);
    }
    await close();
  });

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

  test('nothing but this origin is asked', async () => {
    const { page, close } = await openPage(browser);
    const foreign: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== product.url) foreign.push(request.url());
    });
    for (const address of Object.values(pages)) {
      await page.goto(product.url + address);
      await settled(page);
    }
    expect(foreign).toEqual([]);
    await close();
  });
});

/** What axe finds wrong, with the first place of each. */
async function violationsOf(page: Page) {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

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
