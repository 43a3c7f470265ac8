// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import type { FollowLine } from '../../dashboard/workspace/follow-line.ts';
import { joinWorkspace } from '../../dashboard/workspace/join-workspace.ts';
import { martaCalls, workspaceHost } from '../fixtures/workspace-host.ts';
import { apiAnswering, center, marta } from './fixture.ts';

// Node can't load Cloudscape's theming; the browser's test of the workspace wears the real theme.
vi.mock('@amazon-connect/theme', () => ({
  ThemeClient: class {
    getTheme = async () => martaCalls.getTheme;
  },
}));
vi.mock('@cloudscape-design/components/theming', () => ({
  generateThemeStylesheet: ({ theme }: { theme: { tokens: Record<string, string> } }) =>
    `:root { --heading: ${theme.tokens.colorTextHeadingDefault}; }`,
}));
configure({ asyncUtilTimeout: 20_000 });

const answers: Record<string, object> = {};
const host = workspaceHost(answers);
let follow: FollowLine;
beforeAll(() => {
  // A page joins its workspace once.
  vi.stubGlobal('parent', {
    postMessage: (_: unknown, __: string, [port]: MessagePort[]) => port && host.takeIn(port),
  });
  follow = joinWorkspace();
  vi.unstubAllGlobals();
});
beforeEach(() => {
  localStorage.clear();
  for (const asked of Object.keys(answers)) delete answers[asked];
});
afterEach(async () => {
  cleanup();
  await waitFor(() => expect(host.isFollowing('contact/cleared')).toBe(false));
});

/** The dashboard in a workspace that answers so. */
async function open(given: Record<string, object>, role = 'supervisor') {
  Object.assign(answers, given);
  history.replaceState(null, '', '/contacts');
  const { api, asked } = apiAnswering({
    '/api/center': { body: { ...center, role, agent: role === 'agent' ? 'a1' : null } },
    '/api/contacts': { body: { contacts: [], cursor: null } },
    '/api/customers/7001': { body: marta },
    '/local/center': { status: 404, body: {} },
  });
  render(<App api={api} signIn={openHouse} pack={await speak('en')} follow={follow} />);
  await waitFor(() => expect(host.isFollowing('contact/cleared')).toBe(true));
  return asked;
}

const pop = () => screen.findByRole('region', { name: 'Customer: Marta Gil' });

test('a call in the workspace opens the customer: why, what is promised, what was before; until it is cleared', async () => {
  await open(martaCalls);
  await screen.findByRole('link', { name: 'History' });
  expect(screen.queryByText('Customer: Marta Gil')).toBeNull();
  host.contact('contact/incoming', 'c-1');
  await pop();
  expect(screen.getByText('Voice from Marta Gil')).toBeTruthy();
  const past = await screen.findByRole('link', { name: /Contact past-1/, hidden: true });
  expect(past.getAttribute('href')).toBe('/contacts/past-1');
  for (const text of ['invoice', 'Billing', '7001', '+442079460002', 'Nov 22, 10:00'])
    expect([text, screen.queryAllByText(text).length]).toEqual([text, 1]);
  host.contact('contact/connected', 'c-1');
  await waitFor(() => expect(screen.queryByText('Voice from Marta Gil')).toBeNull());
  host.contact('contact/acw', 'c-1');
  await pop();
  host.contact('contact/cleared', 'c-1');
  await waitFor(() => expect(screen.queryByText('Customer: Marta Gil')).toBeNull());
});

test('a contact that the agent has already when the app opens is shown; of agents the API is not asked', async () => {
  const listed = [{ contactId: 'c-1', type: 'voice', subtype: 'connect:Telephony' }];
  const asked = await open({ ...martaCalls, 'contact/listContacts': listed }, 'agent');
  await pop();
  expect(screen.getByText('invoice')).toBeTruthy();
  expect(asked.filter((path) => path.startsWith('/api/customers'))).toEqual([]);
});

test('what the workspace refuses to tell is left out', async () => {
  const refuses = { 'contact/getAttributes': martaCalls['contact/getAttributes'] };
  await open(refuses);
  host.contact('contact/connected', 'c-1');
  await pop();
  expect(screen.getByText('invoice')).toBeTruthy();
  expect(screen.queryByText('Billing')).toBeNull();
});

test('the workspace’s theme is worn, by a style sheet that the content policy allows', async () => {
  await open(martaCalls);
  const rules = () =>
    document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map((one) => one.cssText));
  await waitFor(() => expect(rules().join('\n')).toContain('rgb(1, 120, 99)'));
  expect(document.querySelectorAll('style')).toHaveLength(0);
});

test('light and dark follow the workspace, also when a page opens after it was said', async () => {
  await open(martaCalls);
  host.visualMode('dark');
  await waitFor(() => expect(document.body.className).toContain('awsui-dark-mode'));
  expect(localStorage.getItem('centralita.theme')).toBe('dark');
  host.visualMode('light');
  await waitFor(() => expect(document.body.className).not.toContain('awsui-dark-mode'));
});
