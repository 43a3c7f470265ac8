import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { centerItems } from '../../adapters/dynamodb/center-items.ts';
import { journeyStore } from '../../adapters/dynamodb/journey-store.ts';
import { surveyStore } from '../../adapters/dynamodb/survey-store.ts';
import { dynamodbClient } from '../../local/clients.ts';
import { call } from '../fixtures/contact-records.ts';
import { chromiumPath, heading, openBrowser, openPage } from './browser.ts';
import { type Product, startProduct } from './product.ts';

const day = '2026-03-09';
const nine = Date.parse(`${day}T09:00:00Z`) / 1000;
const customer = '+15550122';

/** A call that Ana transferred to Bea, and one of the same customer the day before. */
const calls = [
  call({ id: 'before', initiated: nine - 86_400, customer, queue: 'Sales' }),
  call({
    ...{ id: 'first', initiated: nine, customer, queue: 'Sales' },
    more: { NextContactId: 'second', TransferCompletedTimestamp: `${day}T09:04:00Z` },
  }),
  call({
    ...{ id: 'second', initiated: nine + 240, customer, queue: 'Billing', agent: 'bea' },
    more: {
      ...{ InitialContactId: 'first', PreviousContactId: 'first', InitiationMethod: 'TRANSFER' },
      Attributes: { wrapUpCode: 'complaint', wrapUpNote: 'Third call about one invoice' },
    },
  }),
];

async function keepSurvey({ dynamodb, environment }: Product): Promise<void> {
  const client = DynamoDBDocumentClient.from(dynamodbClient(dynamodb));
  const items = centerItems({ client }, environment.CENTER_TABLE ?? '');
  const contact = { contactId: 'second', initialContactId: 'first' };
  const offered = { task: 'survey', step: 'entered', reason: '' } as const;
  await journeyStore(items, 730).log(contact, offered, nine + 445);
  await surveyStore(items, 730).save({
    ...{ ...contact, question: 'csat', scale: 'csat', answer: 1, queue: 'Billing', at: nine + 450 },
  });
  client.destroy();
}

describe.skipIf(chromiumPath === null)('a complaint', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(0), openBrowser()]);
    await product.put(calls);
    await keepSurvey(product);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test('is traced from a bad survey to its contact, its agents and what was before', async () => {
    const { page, complaints, close } = await openPage(browser);
    await page.goto(`${product.url}/history/surveys?from=${day}&to=${day}`);
    await page.getByRole('button', { name: /^Answer 1: 1/ }).click();
    await page.getByRole('link', { name: /Contact second$/ }).click();
    await heading(page, 'Contact').waitFor();
    const story = page.getByRole('list', { name: 'Timeline' });
    for (const words of ['Sales', 'ana answered', 'bea answered', 'Survey, CSAT: 1 of 5'])
      await story.getByText(words).first().waitFor();
    await story.getByText('Third call about one invoice').waitFor();
    await page.getByRole('link', { name: /Contact before$/ }).click();
    await page.waitForURL(/\/contacts\/before$/);
    await heading(page, 'Contact').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
