import { ConnectClient, ListAgentStatusesCommand } from '@aws-sdk/client-connect';
import { S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { commandNames, type RouteName, routes } from '../../core/api/routes.ts';
import { liveChannel } from '../../core/live/live-channel.ts';
import { fillCompany, fillLive, idsOf, inOwnWords } from '../fixtures/fill-company.ts';
import {
  type Company,
  companies,
  openCompanies,
  supervisorOf,
} from '../fixtures/two-companies-api.ts';
import { routeExamples } from './route-examples.ts';

vi.mock('../../contact-center.config.ts', () => import('../fixtures/two-tenants.ts'));

mockClient(S3Client);
const connect = mockClient(ConnectClient);
let both: Awaited<ReturnType<typeof openCompanies>>;

beforeAll(async () => {
  connect.on(ListAgentStatusesCommand).resolves({
    AgentStatusSummaryList: [{ Id: 's-1', Name: 'Available' }],
  });
  both = await openCompanies();
  for (const company of companies) await fillCompany(company, both);
}, 120_000);
afterAll(() => both.stop());

const other = (company: Company): Company => (company === 'acme' ? 'borealis' : 'acme');
const naming = (company: Company) => new RegExp(company, 'i');
const commands: readonly RouteName[] = commandNames;
const reads = (Object.keys(routes) as RouteName[]).filter((name) => !commands.includes(name));

/** Nobody’s name is in the answer, whoever asks: only figures, or nothing that was filled in. */
const namesNobody: readonly RouteName[] = [
  ...(['arrivals', 'distributions', 'week', 'ownNow', 'overflows', 'alerts', 'actions'] as const),
  ...(['callbackSlots', 'previewAlertRule', 'flowTraffic', 'voicemailRecording'] as const),
];

const ask = (route: RouteName, company: Company, more: { id: string; tenant?: string }) => {
  const { query, ...request } = inOwnWords(route, routeExamples[route], company);
  const { id, tenant } = more;
  const chosen = { ...query, ...(tenant && { tenant }) };
  return both.ask(route, { ...request, id, query: chosen, claims: supervisorOf(company) });
};

describe.each(reads)('%s', (route) => {
  test.each(companies)('tells %s of its own and nothing of the other’s', async (company) => {
    const told: string[] = [];
    for (const id of idsOf(route, company)) {
      const { status, body } = await ask(route, company, { id });
      expect(body).not.toMatch(naming(other(company)));
      if (status === 200) told.push(body.replaceAll(id, ''));
    }
    if (!namesNobody.includes(route)) expect(told.join()).toMatch(naming(company));
  });

  const namingOne = routes[route].path.includes('{id}') ? companies : [];
  test.each(namingOne)('asked by %s with the other’s ids it tells nothing', async (company) => {
    for (const id of idsOf(route, other(company))) {
      const { body } = await ask(route, company, { id });
      expect(body.replaceAll(id, '')).not.toMatch(naming(other(company)));
    }
  });

  test.each(companies)('is refused to %s for the other', async (company) => {
    const [id = ''] = idsOf(route, other(company));
    const { status, body } = await ask(route, company, { id, tenant: other(company) });
    expect([status, JSON.parse(body).field]).toEqual([403, 'tenant']);
  });
});

test.each(companies)('no command of %s changes anything of the other', async (company) => {
  const before = await both.dump(other(company));
  const statuses = new Set<number>();
  for (const command of commandNames)
    for (const id of [...idsOf(command, other(company)), ...idsOf(command, company)]) {
      statuses.add((await ask(command, company, { id })).status);
      const { status } = await ask(command, company, { id, tenant: other(company) });
      expect([command, status]).toEqual([command, 403]);
    }
  expect([...statuses]).toContain(200);
  expect(await both.dump(other(company))).toBe(before);
  const acted = connect.calls().map(({ args: [{ input }] }) => JSON.stringify(input));
  expect(acted.join()).not.toMatch(naming(other(company)));
  connect.resetHistory();
});

test('what is pushed goes into the channel of its company', async () => {
  const said = new Map<string, string>();
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const { channel, events } = JSON.parse(body);
    said.set(channel, `${said.get(channel) ?? ''}${events}`);
    return Response.json({ failed: [], successful: [] });
  });
  const attributes = { ApproximateReceiveCount: '1' };
  const rings = () =>
    companies.map((tenant) => ({
      attributes,
      body: JSON.stringify({ tenant, at: Date.now(), beat: false }),
    }));
  await both.invoke('publish-live', { Records: rings() });
  for (const company of companies) await fillLive(company, both, 'later');
  await both.invoke('publish-live', { Records: rings() });
  vi.unstubAllGlobals();
  expect([...said.keys()].sort()).toEqual(companies.map((company) => liveChannel(company)));
  for (const company of companies) {
    expect(said.get(liveChannel(company))).toContain(`later-${company}`);
    expect(said.get(liveChannel(company))).not.toMatch(naming(other(company)));
  }
});
