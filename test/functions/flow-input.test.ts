import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import * as fc from 'fast-check';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { anyText } from '../fixtures/any-text.ts';
import { onMonday } from '../fixtures/center-api.ts';
import { centerTable } from '../fixtures/center-table.ts';
import { type ConnectEventInput, connectEvent } from '../fixtures/connect-event.ts';
import { lambdaContext } from '../fixtures/lambda-context.ts';

vi.mock('../../contact-center.config.ts', async () => ({
  default: (await import('../core/callbacks/center.ts')).center(),
}));

onMonday();
const dynamodb = mockClient(DynamoDBDocumentClient);

/** Functions that flows call, each with what it is usually asked. */
const asked: Record<string, Record<string, string>> = {
  'look-up-caller': { customerNumber: '100200' },
  'check-closure': { queue: 'Sales' },
  'estimate-wait': { queue: 'Sales' },
  'offer-callback': { queue: 'Sales', reason: 'invoice' },
  'request-callback': { queue: 'Sales', reason: 'invoice', number: '+34600000001', slot: '' },
  'save-survey-answer': { question: 'satisfaction', scale: 'csat', answer: '5' },
  'save-voicemail': { queue: 'Sales' },
  'log-journey-step': { task: 'order', step: 'left', reason: 'agent', n: '1' },
  'look-up-order': { order: '100200' },
  'request-reset': { customerId: 'C-7' },
};
const names = Object.keys(asked);
const handlers = {} as Record<string, (event: unknown) => Promise<Record<string, string>>>;

beforeAll(async () => {
  Object.assign(process.env, {
    ...{ CONTACTS_TABLE: 'contacts', METRICS_TABLE: 'metrics', CENTER_TABLE: 'center' },
    ...{ AWS_REGION: 'eu-west-1', POWERTOOLS_DEV: 'false', POWERTOOLS_LOG_LEVEL: 'SILENT' },
    POWERTOOLS_METRICS_DISABLED: 'true',
  });
  for (const name of names) {
    const { handler } = await import(`../../functions/${name}.ts`);
    handlers[name] = (event) => handler(event, lambdaContext(name));
  }
}, 60_000);
beforeEach(() => {
  dynamodb.reset();
  centerTable(dynamodb);
});

const parameters = {
  seed: Number(process.env.FUZZ_SEED ?? 23),
  numRuns: Number(process.env.FUZZ_RUNS ?? 30),
};

/** What callers and carriers bring along is any text; a flow names its queue and one of the slots that it was told. */
function events(name: string): fc.Arbitrary<ConnectEventInput> {
  const { queue, slot, ...usual } = asked[name] ?? {};
  const own = { ...(queue && { queue }), ...(slot !== undefined && { slot }) };
  const words = Object.keys(usual).map((key) => anyText.map((text) => ({ [key]: text })));
  const strange = fc.dictionary(anyText, anyText, { maxKeys: 2 });
  const changes = fc.array(fc.oneof(strange, ...words), { maxLength: 3 });
  return fc.record({
    parameters: changes.map((all) => ({
      ...Object.assign({ ...usual }, ...all),
      ...own,
    })),
    attributes: fc.oneof(
      fc.dictionary(anyText, anyText, { maxKeys: 3 }),
      anyText.map((text) => ({ callbackId: text, callback: text, contactType: text })),
    ),
    customerNumber: fc.oneof(fc.constantFrom('+34600000001', null), anyText),
    customerId: fc.oneof(fc.constant(null), anyText),
    systemNumber: fc.oneof(fc.constantFrom('+34910000001', null), anyText),
    languageCode: fc.oneof(fc.constant('es-ES'), anyText),
    queue: fc.oneof(fc.constantFrom('Sales', null), anyText),
  });
}

test.each(names)('%s answers whatever a caller brings along', async (name) => {
  await fc.assert(
    fc.asyncProperty(events(name), async (input) => {
      const answer = await handlers[name]?.(connectEvent(input));
      expect(Object.values(answer ?? {}).every((value) => typeof value === 'string')).toBe(true);
      expect(Object.keys(answer ?? {}).length).toBeGreaterThan(0);
    }),
    parameters,
  );
});

test.each(names)('%s has no answer to what is no call of a flow', async (name) => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .oneof(fc.jsonValue(), fc.record({ Details: fc.jsonValue() }))
        .filter((event) => !JSON.stringify(event).includes('ContactId')),
      async (event) => {
        await expect(handlers[name]?.(event)).rejects.toThrow();
      },
    ),
    parameters,
  );
});
