import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { quietDay } from './product.ts';

const days = `from=${quietDay}&to=${quietDay}`;

/** An address of every page, by what it is. */
export const allPages = {
  today: '/',
  wallboard: '/wallboard',
  history: `/history?${days}&groupBy=queue`,
  'service levels': `/history/service-level?${days}`,
  'heat map of the week': `/history/week?${days}&metric=serviceLevel`,
  distributions: `/history/distributions?${days}`,
  'agents’ time': `/history/activity?${days}`,
  scorecard: `/history/scorecard?${days}`,
  'self-service': `/history/self-service?${days}`,
  surveys: `/history/surveys?${days}`,
  'callbacks kept': `/history/callbacks?${days}`,
  resolution: `/history/resolution?${days}`,
  'after-contact work': `/history/after-contact-work?${days}`,
  comparison: `/history/compare?${days}&groupBy=queue`,
  reasons: `/history/reasons?${days}&reason=contactType`,
  contacts: `/contacts?metric=serviceLevel&from=1772406000&to=1772492400`,
  contact: '/contacts/billing-3',
  customer: '/customers/%2B15550100',
  callbacks: '/callbacks',
  voicemails: '/voicemails',
  closures: '/closures',
  flows: '/flows',
  'a flow': '/flows/welcome',
  alerts: '/alerts',
  'rules of alerts': '/alerts?tab=rules',
  'a new rule': '/alerts?tab=rules&rule=new',
  'reports by e-mail': '/reports',
  'a new report': '/reports?report=new',
  'a page that is not there': '/nowhere',
};

/** Everything is there: the title, the code of the page, its data and its chart. */
export async function settled(page: Page) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle').catch(() => {});
  await page.waitForFunction(() => document.querySelector('[role="status"] svg') === null);
}

/** What axe finds wrong, with the first place of each. */
export async function violationsOf(page: Page) {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}
