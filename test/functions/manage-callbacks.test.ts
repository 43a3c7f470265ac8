import {
  ConnectClient,
  DescribeContactCommand,
  ListAssociatedContactsCommand,
  StartOutboundVoiceContactCommand,
} from '@aws-sdk/client-connect';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Answer, centerApi, monday, onMonday } from '../fixtures/center-api.ts';
import { connectEvent } from '../fixtures/connect-event.ts';
import { agent, httpApiEvent, supervisor } from '../fixtures/http-api-event.ts';

vi.mock('../../contact-center.config.ts', async () => ({
  default: (await import('../core/callbacks/center.ts')).center(),
}));

onMonday();
const connect = mockClient(ConnectClient);
Object.assign(process.env, { INSTANCE_ID: 'instance', CALLBACK_FLOW_IDS: '{"default":"flow"}' });
const { ask, handlers } = centerApi('manage-callbacks', 'request-callback', 'place-callbacks');

beforeEach(() => {
  connect.reset();
  connect.on(StartOutboundVoiceContactCommand).resolves({ ContactId: 'call' });
  connect.on(DescribeContactCommand).resolves({ Contact: {} });
  connect.on(ListAssociatedContactsCommand).resolves({});
});

const run = (name: string, event: unknown) => (handlers[name] as (typeof handlers)[string])(event);

/** The id of a callback that was promised for half past one. */
async function promised(): Promise<string> {
  const parameters = { reason: 'bill', slot: '2026-11-23T12:30:00Z' };
  const call = connectEvent({ queue: 'Sales', parameters });
  const { id } = (await run('request-callback', call)) as { id: string };
  return id;
}
async function callNow(id: string, body: unknown, claims = supervisor) {
  const event = httpApiEvent(`/api/callbacks/${id}/call-now`, claims, 'POST');
  event.body = JSON.stringify(body);
  const { statusCode, body: text } = (await run('manage-callbacks', event)) as Answer;
  return { status: statusCode, body: JSON.parse(text) };
}
const sweep = () => run('place-callbacks', { 'detail-type': 'Scheduled Event' });

test('a double click rings once; while it rings nobody else makes it ring; the trail has both', async () => {
  const id = await promised();
  const token = 'click-0001';
  const both = await Promise.all([callNow(id, { token }), callNow(id, { token })]);
  for (const one of both)
    expect(one).toMatchObject({ status: 200, body: { state: 'scheduled', at: monday / 1000 } });
  await sweep();
  await sweep();
  expect(await callNow(id, { token })).toMatchObject({ status: 200, body: { state: 'attempted' } });
  const again = { status: 409, body: { code: 'callback-in-progress' } };
  expect(await callNow(id, { token: 'click-0002' })).toMatchObject(again);
  const calls = connect.commandCalls(StartOutboundVoiceContactCommand);
  expect(calls.map(({ args }) => args[0].input.DestinationPhoneNumber)).toEqual(['+34600000001']);
  const { actions } = (await ask('GET', '/api/actions')).body;
  const thing = { name: '+34600000001', at: Date.parse('2026-11-23T12:30:00Z') / 1000 };
  for (const one of actions) expect(one.thing).toMatchObject(thing);
  expect(actions).toHaveLength(2);
  const click = { at: monday / 1000, by: 'eva', command: 'callNow', subject: id };
  expect(actions).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ ...click, detail: { slot: monday / 1000 } }),
      expect.objectContaining({ ...click, detail: {}, refused: 'callback-in-progress' }),
    ]),
  );
});

test.each([
  [403, 'not-allowed', agent('ana'), { token: 'click-0001' }],
  [400, 'query-invalid', supervisor, {}],
  [400, 'query-invalid', supervisor, { token: 'click-0001', at: 1 }],
])('refused: %s %s', async (status, code, claims, body) => {
  const id = await promised();
  expect(await callNow(id, body, claims)).toMatchObject({ status, body: { code } });
  await sweep();
  expect(connect.calls()).toEqual([]);
  const { actions } = (await ask('GET', '/api/actions')).body;
  expect(actions.map(({ refused }: { refused: string }) => refused)).toEqual(
    status === 403 ? ['not-allowed'] : [],
  );
});

test('what nobody has promised is not there', async () => {
  expect(await callNow('nobody', { token: 'click-0001' })).toMatchObject({
    ...{ status: 404, body: { code: 'callback-unknown' } },
  });
});
