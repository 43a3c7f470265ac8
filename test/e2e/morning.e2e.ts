import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sitDown } from '../local/connect/people.ts';
import { chromiumPath, heading, openPage } from './browser.ts';
import { callForHelp, localCenter } from './local-center.ts';

/** Center seconds a second. */
const speed = 8;

describe.skipIf(chromiumPath === null)('morning check', () => {
  const center = localCenter(speed);

  test('one page says that customers wait, why, and what to do; with an agent it is calm again', async () => {
    const { page, complaints, close } = await openPage(center.browser);
    await page.goto(center.product.url);
    const situation = page.getByRole('region', { name: 'What is wrong now' });
    const desk = await sitDown(center.product.url, 'round-the-clock-01');
    desk.does({ type: 'status', status: 'Break' });
    const phone = await callForHelp(center.product.url);
    await situation
      .getByText(
        /Emergencies: 1 waiting for \d+:\d\d\. 1 of 1 agents is on a break\. Ask them back\./,
      )
      .waitFor();
    const queues = page.getByRole('grid', { name: 'Queues now' });
    await expect.poll(() => queues.getByRole('row').nth(1).innerText()).toMatch(/^Emergencies/);
    const waiting = page.getByRole('grid', { name: 'Waiting contacts' });
    await waiting.getByRole('link', { name: /^Voice, Contact / }).click();
    await heading(page, 'Contact').waitFor();
    await page.getByText('This contact is still going on.').waitFor();
    await page.goBack();

    desk.does({ type: 'status', status: 'Available' });
    await situation
      .getByText(/All calm/)
      .first()
      .waitFor();
    phone.does({ type: 'hangUp' });
    // The browser itself complains of the contact's record, which there isn't yet.
    expect(complaints.filter((one) => !one.includes('404 (Not Found)'))).toEqual([]);
    await close();
  });

  test('the keyboard moves a widget, which stays where it was put', async () => {
    const { page, close } = await openPage(center.browser);
    await page.goto(center.product.url);
    const first = () =>
      page
        .locator('h2')
        .filter({ hasText: /^(Service level|Abandonment rate)$/ })
        .first();
    expect(await first().innerText()).toBe('Service level');
    await page.getByRole('button', { name: 'Move Service level' }).focus();
    for (const key of ['Enter', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await expect.poll(() => announced(page)).toContain('Put down.');
    await page.getByRole('button', { name: 'Save my board' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Board: mine' }).waitFor();
    expect(await first().innerText()).toBe('Abandonment rate');
    await page.getByRole('button', { name: 'Board: mine' }).click();
    await page.getByRole('menuitem', { name: 'Reset to the usual board' }).click();
    await page.getByText('The usual board is back').waitFor();
    await expect.poll(() => first().innerText()).toBe('Service level');
    await close();
  });

  test('what can be added is listed for everybody, and the wallboard is left by Escape', async () => {
    const { page, complaints, close } = await openPage(center.browser, { colorScheme: 'dark' });
    await page.goto(center.product.url);
    await page.getByRole('button', { name: /^Board: / }).click();
    await page.getByRole('menuitem', { name: 'Add widgets' }).click();
    await page.getByRole('button', { name: 'Move Cost per contact' }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.goto(`${center.product.url}/wallboard`);
    await page.getByText('Agents available').waitFor();
    await page.keyboard.press('Escape');
    await heading(page, 'Today').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});

/** What live regions say. */
const announced = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent).join(' '),
  );
