import { BatchGetCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { encodeTally } from '../../adapters/dynamodb/tally-codec.ts';
import { flowRoutes } from '../../core/api/flow-routes.ts';
import type { Whereabouts } from '../../core/flow/traffic/whereabouts.ts';
import { tallyOf } from '../../core/metrics/tally.ts';
import { delivery, logWriter } from '../../local/connect/flow-log.ts';
import { centerTable } from '../fixtures/center-table.ts';
import { call } from '../fixtures/contact-records.ts';
import { agent, httpApiEvent, supervisor } from '../fixtures/http-api-event.ts';
import { lambdaContext } from '../fixtures/lambda-context.ts';
import { config, longWait, openCenter } from '../local/connect/center.ts';

vi.mock('../../contact-center.config.ts', async () => ({
  default: (await import('../local/connect/center.ts')).config,
}));

const dynamodb = mockClient(DynamoDBDocumentClient);
type Handler = (event: unknown) => Promise<unknown>;
const handlers = {} as Record<'trace-flows' | 'explore-flows', Handler>;

beforeAll(async () => {
  Object.assign(process.env, {
    ...{ CONTACTS_TABLE: 'contacts', METRICS_TABLE: 'metrics', CENTER_TABLE: 'center' },
    ...{ AWS_REGION: 'eu-west-1', POWERTOOLS_DEV: 'false', POWERTOOLS_LOG_LEVEL: 'SILENT' },
    POWERTOOLS_METRICS_DISABLED: 'true',
  });
  for (const name of ['trace-flows', 'explore-flows'] as const) {
    const { handler } = await import(`../../functions/${name}.ts`);
    handlers[name] = (event) => handler(event, lambdaContext(name));
  }
}, 60_000);

let table: ReturnType<typeof centerTable>;
beforeEach(() => {
  dynamodb.reset();
  table = centerTable(dynamodb);
  dynamodb.on(BatchGetCommand).resolves({});
});

/** The contact's record comes: an agent has answered at last. */
function answered(id: string) {
  const { timeZone } = config;
  const record = call({ id, initiated: Date.parse('2026-03-02T20:00:00Z') / 1000 });
  const tally = encodeTally(tallyOf(record, { timeZone, contactTypeAttribute: 'type' }));
  dynamodb.on(BatchGetCommand).callsFake(({ RequestItems }) => {
    const keys: { contactId: string }[] = RequestItems.contacts.Keys;
    const isAsked = keys.some(({ contactId }) => contactId === id);
    return { Responses: { contacts: isAsked ? [{ contactId: id, tally }] : [] } };
  });
}

async function ask(path: string, claims = supervisor) {
  const answer = (await handlers['explore-flows'](httpApiEvent(path, claims))) as {
    statusCode: number;
    body: string;
    isBase64Encoded?: boolean;
  };
  return { status: answer.statusCode, body: JSON.parse(answer.body) };
}

/** The lines of a caller who goes to the emergency queue, waits, and is offered a callback. */
async function recorded() {
  const { host, clock, call, pressAfter, all } = openCenter(longWait);
  const writer = logWriter(host, config.name);
  const contactId = call();
  await pressAfter(contactId, 'In an emergency, press 0', '0');
  await clock.until(() => all('prompt').some(({ text }) => text.includes('call you back')));
  await clock.pass(5);
  return { contactId, lines: writer.takeUntil(clock.nowMs()) };
}

const trace = (lines: string[]) => handlers['trace-flows'](delivery(config.name, lines));
const day = '2026-03-02';

test('what a caller went through is found in the flows, however often and in whatever order the lines come', async () => {
  const { contactId, lines } = await recorded();
  await trace(lines.slice(8));
  await trace(lines.slice(0, 12));
  const once = JSON.stringify([...table.values()].map(({ document }) => document).sort());
  await trace([...lines].reverse());
  expect(JSON.stringify([...table.values()].map(({ document }) => document).sort())).toBe(once);

  const { body: list } = await ask(`/api/flows?day=${day}`);
  const rows = flowRoutes.flows.answer.parse(list).flows;
  expect(rows.find(({ name }) => name === 'welcome')).toMatchObject({
    contacts: 1,
    left: 0,
    here: 0,
  });
  expect(rows.find(({ name }) => name === 'survey-en')).toMatchObject({ contacts: 0 });

  const { body } = await ask(`/api/flows/main-menu-en/traffic?day=${day}`);
  const { blocks } = flowRoutes.flowTraffic.answer.parse(body);
  for (const { entered, branches, connected, here, left, ended, lost } of blocks) {
    const taken = branches.reduce((sum, { count }) => sum + count, 0);
    expect([taken + connected + here + left + ended, lost]).toEqual([entered, 0]);
  }
  const menu = blocks.find(({ branches }) =>
    branches.some(({ names }) => /0/.test(names[0] ?? '')),
  );
  const branch = encodeURIComponent(menu?.branches[0]?.names[0] ?? '');
  const block = encodeURIComponent(menu?.block ?? '');
  const contacts = await ask(
    `/api/flows/main-menu-en/contacts?day=${day}&block=${block}&branch=${branch}`,
  );
  expect(flowRoutes.flowContacts.answer.parse(contacts.body)).toMatchObject({
    ...{ total: 1, contacts: [{ contactId }] },
  });
});

test('who is in a block is still here, and has not left it; once an agent answered, flow and module say so, and list them there', async () => {
  const { contactId, lines } = await recorded();
  await trace(lines);
  const flowsWith = async (gone: Whereabouts) => {
    const { body } = await ask(`/api/flows?day=${day}`);
    const { flows } = flowRoutes.flows.answer.parse(body);
    return flows.filter((flow) => flow[gone] > 0).map(({ name }) => name);
  };
  const standing = await flowsWith('here');
  expect(standing).toEqual(['offer-callback-en', 'route-en']);
  expect([await flowsWith('left'), await flowsWith('connected')]).toEqual([[], []]);
  const blockWith = async (gone: Whereabouts) => {
    const { body } = await ask(`/api/flows/route-en/traffic?day=${day}`);
    const { blocks } = flowRoutes.flowTraffic.answer.parse(body);
    return blocks.find((one) => one[gone] === 1)?.block ?? '';
  };
  const listed = async (block: string, gone: Whereabouts) => {
    const query = new URLSearchParams({ day, block, gone });
    const list = await ask(`/api/flows/route-en/contacts?${query}`);
    return flowRoutes.flowContacts.answer.parse(list.body);
  };
  const block = await blockWith('here');
  expect(await listed(block, 'here')).toMatchObject({ total: 1, contacts: [{ contactId }] });
  expect(await listed(block, 'left')).toMatchObject({ total: 0 });
  answered(contactId);
  const now = { here: await flowsWith('here'), left: await flowsWith('left') };
  expect([now, await flowsWith('connected')]).toEqual([{ here: [], left: [] }, standing]);
  expect(await blockWith('connected')).toBe(block);
  expect(await listed(block, 'connected')).toMatchObject({ total: 1, contacts: [{ contactId }] });
  for (const gone of ['here', 'left'] as const)
    expect(await listed(block, gone)).toMatchObject({ total: 0, contacts: [] });
});

test('nothing of what a caller said, pressed in secret or is called is kept', async () => {
  const { lines } = await recorded();
  await trace(
    lines.map((line) => JSON.stringify({ ...JSON.parse(line), Parameters: { Value: 'Ana' } })),
  );
  const kept = JSON.stringify([...table.values()]);
  expect(kept).not.toContain('Ana');
  expect(kept).not.toContain('+44');
});

test('a flow comes with its document, findings and what its test cases try', async () => {
  const { body } = await ask('/api/flows/main-menu-en');
  const flow = flowRoutes.flow.answer.parse(body);
  expect(flow).toMatchObject({ type: 'CONTACT_FLOW', document: { Version: '2019-10-30' } });
  expect(flow.coverage.branches.hit).toBeGreaterThan(0);
  expect(flow.coverage.branches.hit).toBeLessThanOrEqual(flow.coverage.branches.total);
  const unheard = flowRoutes.flow.answer.parse((await ask('/api/flows/hold-en')).body);
  expect(unheard.coverage).toMatchObject({ branches: { hit: 0 }, as: null });
  const spanish = flowRoutes.flow.answer.parse((await ask('/api/flows/main-menu-es')).body);
  expect(spanish.coverage).toMatchObject({ branches: flow.coverage.branches, as: 'main-menu-en' });
}, 30_000);

test('refusals', async () => {
  expect(await ask('/api/flows/none')).toMatchObject({
    ...{ status: 404, body: { code: 'flow-unknown' } },
  });
  expect(await ask('/api/flows', agent('ana'))).toMatchObject({ status: 403 });
  expect(await ask('/api/flows?day=today')).toMatchObject({ status: 400 });
  expect(await ask('/api/flows/welcome/contacts')).toMatchObject({ status: 400 });
});
