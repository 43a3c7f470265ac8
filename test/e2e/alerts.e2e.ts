import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { choose, chromiumPath, heading, type OpenPage, openPage } from './browser.ts';
import { localCenter } from './local-center.ts';

/** Center seconds a second: rules are evaluated every two seconds. */
const speed = 30;

describe.skipIf(chromiumPath === null)('a center in which nobody works', () => {
  const center = localCenter(speed);
  const windows: OpenPage[] = [];

  async function openWindow(address: string): Promise<Page> {
    const window = await openPage(center.browser);
    windows.push(window);
    await window.page.goto(center.product.url + address);
    return window.page;
  }

  test('is told of by the rule that a supervisor writes, looked after, and over once somebody comes', async () => {
    const page = await openWindow('/alerts?tab=rules');
    await heading(page, 'Alerts').waitFor();
    await page.getByRole('button', { name: 'New rule' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Nobody works');
    await choose(page, /^Figure/, 'Agents online');
    await choose(page, /^An alert when it is/, /below/);
    await page.getByLabel('Limit (number)').fill('1');
    await page.getByLabel('Over again at (number)').fill('1');
    await page.getByLabel('After so many seconds', { exact: true }).fill('0');
    await page.getByLabel('Over after so many seconds').fill('60');
    await page.getByLabel('Only while open').uncheck();
    await page.getByLabel('E-mail').check();
    await page.getByText('In trouble now').waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Edit Nobody works' }).waitFor();
    await page.getByRole('tab', { name: 'Active' }).click();

    await page.getByRole('button', { name: 'Acknowledge: Nobody works' }).click();
    await page.getByLabel('Note').fill('Calling the team');
    await page.getByRole('dialog').getByRole('button', { name: 'Acknowledge' }).click();
    await page.getByText('Calling the team').waitFor();
    await page.getByRole('link', { name: 'Alerts: 1' }).waitFor();
    expect(await page.title()).toMatch(/^\(1\) Alerts/);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    const desk = await openWindow('/desk');
    await choose(desk, /^Agent/, 'Round the clock 01');
    await desk.getByRole('button', { name: 'Log in' }).click();
    await heading(desk, 'Desk of Round the clock 01').waitFor();
    await choose(desk, /Change status/, 'Available');
    await page.getByText('No alerts').waitFor({ timeout: 60_000 });
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByRole('gridcell', { name: /Calling the team/ }).waitFor();
    const sent = await readFile(join(center.directory, 'alerts.ndjson'), 'utf8');
    expect(sent.match(/"subject":"(Alert|Over) \(warning\): Nobody works"/g)).toHaveLength(2);
    for (const { complaints } of windows) expect(complaints).toEqual([]);
  });
});
