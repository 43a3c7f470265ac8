import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { choose, chromiumPath, openPage } from './browser.ts';
import { localCenter } from './local-center.ts';

describe.skipIf(chromiumPath === null)('the flow explorer', () => {
  const center = localCenter(4);

  test('who hangs up when asked for a number is found in the block that asks', async () => {
    const { page, complaints, close } = await openPage(center.browser);
    page.setDefaultTimeout(60_000);
    await page.goto(`${center.product.url}/phone`);
    await choose(page, /Number to call/, /442000000001/);
    await page.getByRole('button', { name: 'Call', exact: true }).click();
    const asked = page.getByRole('log').getByText(/enter your customer number/);
    await asked.last().waitFor();
    await page.getByRole('button', { name: 'Hang up' }).click();
    await page.getByText('The call has ended: Customer hung up').first().waitFor();

    await page.goto(`${center.product.url}/flows`);
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
