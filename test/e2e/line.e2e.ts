import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { choose, chromiumPath, openPage } from './browser.ts';
import { localCenter } from './local-center.ts';

/** Center seconds a second. */
const speed = 2;
const customer = '+442079460002';

describe.skipIf(chromiumPath === null)('the agent’s line beside the pages', () => {
  const center = localCenter(speed);

  test('a call rings in the panel, the customer opens beside, and both outlast a change of page', async () => {
    const agent = await openPage(center.browser);
    const phone = await openPage(center.browser);
    await sitDown(agent.page, center.product.url);
    await callEmergencies(phone.page, center.product.url);

    await agent.page.getByRole('button', { name: 'Accept' }).click({ timeout: 60_000 });
    const pop = agent.page.getByRole('region', { name: `Customer: ${customer}` });
    await pop.getByText('Emergencies').first().waitFor();
    await phone.page
      .locator('.call')
      .getByText('Talking to Round the clock')
      .first()
      .waitFor({ timeout: 60_000 });

    await agent.page.getByRole('link', { name: 'History', exact: true }).click();
    await agent.page.getByRole('button', { name: 'Close Agent’s desk' }).click();
    await agent.page.getByRole('button', { name: 'Open Agent’s desk' }).click();
    await agent.page.getByRole('button', { name: 'Hold', exact: true }).click();
    await phone.page.locator('.call').getByText('On hold').first().waitFor();
    const { violations } = await new AxeBuilder({ page: agent.page })
      .include('.line-host')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

    await agent.page.getByRole('button', { name: 'Hang up', exact: true }).click();
    // Nobody knows the caller yet, and Chromium reports every 404.
    expect(agent.complaints.filter((one) => !/status of 404/.test(one))).toEqual([]);
    expect(phone.complaints).toEqual([]);
    await Promise.all([agent.close(), phone.close()]);
  });
});

/** Round the clock 01, at the desk in the panel, ready for calls. */
async function sitDown(page: Page, url: string) {
  await page.goto(`${url}/contacts`);
  await page.getByRole('button', { name: 'Open Agent’s desk' }).click();
  await page
    .locator('form')
    .getByRole('button', { name: /^Agent/ })
    .click();
  await page.getByRole('option', { name: 'Round the clock 01' }).click();
  await page.getByRole('button', { name: 'Log in' }).click();
  await choose(page, /Change status/, 'Available');
}

async function callEmergencies(page: Page, url: string) {
  await page.goto(`${url}/phone`);
  const caller = page.getByRole('combobox', { name: 'Calling as' });
  await caller.fill(customer);
  await caller.press('Enter');
  await choose(page, /Number to call/, /442000000001/);
  await page.getByRole('button', { name: 'Call', exact: true }).click();
  await heard(page, /enter your customer number/);
  await page.keyboard.press('#');
  await heard(page, /In an emergency, press 0/);
  await page.getByRole('button', { name: 'Key 0' }).click();
}

const heard = (page: Page, text: RegExp) =>
  page.getByRole('log').getByText(text).last().waitFor({ timeout: 60_000 });
