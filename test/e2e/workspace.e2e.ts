import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standInForCognito } from '../fixtures/cognito-stand-in.ts';
import { martaCalls, workspaceHost } from '../fixtures/workspace-host.ts';
import { chromiumPath, openBrowser, openPage } from './browser.ts';
import { type Product, startProduct } from './product.ts';

/** A page that holds the dashboard in a frame, as Connect's agent workspace does. */
const workspacePage = `<!doctype html><title>Workspace</title>
<iframe title="Dashboard" src="/contacts" style="width: 900px; height: 700px"></iframe>
<script>
  window.host = (${workspaceHost.toString()})(${JSON.stringify(martaCalls)});
  addEventListener('message', ({ ports }) => ports[0] && host.takeIn(ports[0]));
</script>`;

const inHost = (page: Page, script: string) => page.evaluate(`host.${script}`);

describe.skipIf(chromiumPath === null)('the dashboard in the agent workspace', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(0), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test('signs in by a window of its own, wears the workspace’s theme, shows who calls', async () => {
    // On loopback the content policy opens to no sign-in host.
    const { page, complaints, close } = await openPage(browser, { bypassCSP: true });
    const asked = await standInForCognito(page.context());
    await page.route('**/workspace', (route) =>
      route.fulfill({ contentType: 'text/html', body: workspacePage }),
    );
    const tokens = new Set<string | undefined>();
    page.on('request', (request) => {
      if (request.url().includes('/api/')) tokens.add(request.headers().authorization);
    });
    await page.goto(`${product.url}/workspace`);
    const dashboard = page.frameLocator('iframe');
    const opened = page.waitForEvent('popup');
    await dashboard.getByRole('dialog', { name: 'Sign in' }).getByRole('button').click();
    const popup = await opened;
    const title = dashboard.getByRole('heading', { level: 1 });
    await title.waitFor();
    if (!popup.isClosed()) await popup.waitForEvent('close');
    expect(asked.authorize.map((url) => url.searchParams.get('redirect_uri'))).toEqual([
      `${product.url}/signed-in/window`,
    ]);
    expect(asked.token).toHaveLength(1);
    expect([...tokens]).toEqual(['Bearer access-1']);

    const colour = () => title.evaluate((one) => getComputedStyle(one).color);
    await expect.poll(colour).toBe('rgb(1, 120, 99)');
    await inHost(page, `visualMode('dark')`);
    await dashboard.locator('body.awsui-dark-mode').waitFor();

    await expect.poll(() => inHost(page, `isFollowing('contact/cleared')`)).toBe(true);
    await inHost(page, `contact('contact/connected', 'c-1')`);
    const customer = dashboard.getByRole('region', { name: 'Customer: Marta Gil' });
    await customer.getByText('invoice').waitFor();
    await inHost(page, `contact('contact/cleared', 'c-1')`);
    await customer.waitFor({ state: 'detached' });
    // Nobody knows the caller yet, and Chromium reports every 404.
    expect(complaints.filter((one) => !/status of 404/.test(one))).toEqual([]);
    await close();
  });
});
