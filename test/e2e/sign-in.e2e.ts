import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, heading, openBrowser, openPage } from './browser.ts';
import { type Product, startProduct } from './product.ts';

const hostedUi = 'https://sign-in.example';
const authority = 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Pool';
const clientId = 'client-1';

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const idToken = () => {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: authority, aud: clientId, sub: 'user-1', iat: now, exp: now + 3600 };
  return `${encoded({ alg: 'RS256' })}.${encoded(claims)}.signature`;
};

/** Answers for Cognito's hosted pages: signs in at once, and gives tokens for the code. */
async function standInForCognito(page: Page) {
  const asked: { authorize: URL[]; token: URLSearchParams[]; logout: URL[] } = {
    authorize: [],
    token: [],
    logout: [],
  };
  await page.route('**/config.json', (route) =>
    route.fulfill({ json: { signIn: { authority, clientId, hostedUi } } }),
  );
  await page.route(`${hostedUi}/oauth2/authorize*`, (route) => {
    const url = new URL(route.request().url());
    asked.authorize.push(url);
    const back = new URL(url.searchParams.get('redirect_uri') ?? '');
    back.searchParams.set('code', 'code-1');
    back.searchParams.set('state', url.searchParams.get('state') ?? '');
    return route.fulfill({ status: 302, headers: { location: back.href } });
  });
  await page.route(`${hostedUi}/oauth2/token`, (route) => {
    asked.token.push(new URLSearchParams(route.request().postData() ?? ''));
    return route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: {
        access_token: 'access-1',
        id_token: idToken(),
        token_type: 'Bearer',
        expires_in: 3600,
      },
    });
  });
  await page.route(`${hostedUi}/logout*`, (route) => {
    asked.logout.push(new URL(route.request().url()));
    return route.fulfill({ body: 'signed out' });
  });
  return asked;
}

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
