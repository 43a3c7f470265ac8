import { describe, expect, test, vi } from 'vitest';
import { type Route, type RouteName, routes } from '../../core/api/routes.ts';
import { problem } from '../../core/api/wire.ts';
import { onMonday } from '../fixtures/center-api.ts';
import { agent, type Claims, claimsOf, supervisor } from '../fixtures/http-api-event.ts';
import { functionOf, wholeApi } from '../fixtures/whole-api.ts';
import { type Example, routeExamples } from './route-examples.ts';

vi.mock('../../contact-center.config.ts', async () => ({
  default: (await import('../core/callbacks/center.ts')).center(),
}));

onMonday();
const { send, tables, dynamodb } = wholeApi();

const examples = Object.entries(routeExamples) as [RouteName, Example][];

const notSignedIn: (Claims | undefined)[] = [
  undefined,
  { ...supervisor, token_use: 'id' },
  { 'cognito:groups': '[supervisors]', username: 'eva' },
];
const withoutRole: Claims[] = [
  claimsOf('eva'),
  claimsOf('eva', 'tenant-acme'),
  claimsOf('eva', 'not-supervisors', 'agents-of-acme'),
  claimsOf('eva', 'Supervisors', 'AGENTS'),
];
const asSupervisor: Claims[] = [
  supervisor,
  claimsOf('eva', 'operators'),
  claimsOf('eva', 'agents', 'supervisors'),
];

test('every route has its line, and its function', () => {
  expect(Object.keys(routeExamples).sort()).toEqual(Object.keys(routes).sort());
  for (const [name] of examples) expect(functionOf(name)).not.toContain('none');
});

describe.each(examples)('%s', (name, { supervisor: ofSupervisor, agent: ofAgent, ...asked }) => {
  const { method, answer }: Route = routes[name];
  const ask = async (claims: Claims | undefined) => {
    const { statusCode, body } = await send(name, { ...asked, claims });
    return { status: statusCode, body: JSON.parse(body) };
  };

  async function refused(claims: Claims | undefined, status: number, code: string) {
    const said = await ask(claims);
    expect([said.status, said.body.code]).toEqual([status, code]);
    expect(problem.strict().safeParse(said.body)).toMatchObject({ success: true });
    const changed = [...tables.center.values()].filter(({ sk }) => sk !== 'action');
    expect(changed).toEqual([]);
  }

  /** Done, told in the contract's shape and noted in the trail; or there is nothing of that id. */
  async function allowed(claims: Claims, status: number) {
    const said = await ask(claims);
    expect(said).toMatchObject({ status });
    if (status !== 200) return;
    expect(answer.safeParse(said.body)).toMatchObject({ success: true });
    const noted = [...tables.center.values()].filter(({ sk }) => sk === 'action');
    const commands = noted.map(({ document }) => JSON.parse(String(document)).command);
    expect(commands).toEqual(method === undefined ? [] : [name]);
  }

  test('is answered to nobody without an access token, nor anything read for them', async () => {
    for (const claims of notSignedIn) await refused(claims, 401, 'not-signed-in');
    expect(dynamodb.calls()).toEqual([]);
  });

  test('is answered to nobody without a role', async () => {
    for (const claims of withoutRole) await refused(claims, 403, 'not-allowed');
  });

  const whatFor = (status: number) => (status === 403 ? 'refused' : `answered with ${status}`);

  test(`is ${whatFor(ofSupervisor)} to supervisors`, async () => {
    for (const claims of asSupervisor)
      if (ofSupervisor === 403) await refused(claims, 403, 'not-allowed');
      else {
        tables.center.clear();
        await allowed(claims, ofSupervisor);
      }
  });

  test(`is ${whatFor(ofAgent)} to agents`, async () => {
    if (ofAgent === 403) await refused(agent('ana'), 403, 'not-allowed');
    else await allowed(agent('ana'), ofAgent);
  });
});
