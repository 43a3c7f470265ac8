import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientId, standInForCognito } from '../fixtures/cognito-stand-in.ts';
import { chromiumPath, heading, openBrowser, openPage } from './browser.ts';
import { type Product, startProduct } from './product.ts';

describe.skipIf(chromiumPath === null)('sign-in', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(0), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test('signs in with PKCE, comes back to the page, calls the API with the token, signs out', async () => {
    // On loopback the content policy opens to no sign-in host.
    const { page, close } = await openPage(browser, { bypassCSP: true });
    const asked = await standInForCognito(page);
    const tokens = new Set<string | undefined>();
    page.on('request', (request) => {
      if (request.url().includes('/api/')) tokens.add(request.headers().authorization);
    });
    await page.goto(`${product.url}/history?from=2026-03-02&to=2026-03-02`);
    await heading(page, 'History').waitFor();
    await page.getByRole('link', { name: '15, Contacts queued, Total' }).waitFor();

    const authorize = asked.authorize[0]?.searchParams;
    expect(authorize?.get('response_type')).toBe('code');
    expect(authorize?.get('client_id')).toBe(clientId);
    expect(authorize?.get('code_challenge_method')).toBe('S256');
    expect(authorize?.get('redirect_uri')).toBe(`${product.url}/signed-in`);
    expect(asked.token).toHaveLength(1);
    expect(asked.token[0]?.get('code')).toBe('code-1');
    expect(asked.token[0]?.get('code_verifier')).toMatch(/^[\w.~-]{43,128}$/);
    expect([...tokens]).toEqual(['Bearer access-1']);
    expect(new URL(page.url()).searchParams.get('from')).toBe('2026-03-02');

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('signed out').waitFor();
    expect(Object.fromEntries(asked.logout[0]?.searchParams ?? [])).toEqual({
      client_id: clientId,
      logout_uri: `${product.url}/`,
    });
    await page.goto(product.url);
    await heading(page, 'Today').waitFor();
    expect(asked.authorize).toHaveLength(2);
    await close();
  });
});
