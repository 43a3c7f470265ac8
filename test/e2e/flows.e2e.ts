import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalInstance, startLocal } from '../../local/start.ts';
import { chromiumPath, openBrowser, openPage } from './browser.ts';

describe.skipIf(chromiumPath === null)('the flow explorer', () => {
  let directory: string;
  let product: LocalInstance;
  let browser: Browser;
  const problems: unknown[] = [];

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'flows-'));
    const starting = startLocal({
      directory,
      batchWindowMs: 0,
      connect: { speed: 4, busy: false },
      onError: (problem) => problems.push(problem),
    });
    [product, browser] = await Promise.all([starting, openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    await rm(directory, { recursive: true, force: true });
    expect(problems).toEqual([]);
  });

  test('who hangs up when asked for a number is found in the block that asks', async () => {
    const { page, complaints, close } = await openPage(browser);
    page.setDefaultTimeout(60_000);
    await page.goto(`${product.url}/phone`);
    await page.getByRole('button', { name: /Number to call/ }).click();
    await page.getByRole('option', { name: /442000000001/ }).click();
    await page.getByRole('button', { name: 'Call', exact: true }).click();
    const asked = page.getByRole('log').getByText(/enter your customer number/);
    await asked.last().waitFor();
    await page.getByRole('button', { name: 'Hang up' }).click();
    await page.getByText('The call has ended: Customer hung up').first().waitFor();

    await page.goto(`${product.url}/flows`);
    await page.getByRole('link', { name: 'identify-en' }).click();
    await page.locator('.flow-paper .block', { hasText: '1 −1' }).first().press('Enter');
    await page.getByRole('heading', { name: /^Contacts of/ }).waitFor();
    expect(await page.locator('.flow-contacts').getByRole('link').count()).toBe(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  }, 180_000);
});
