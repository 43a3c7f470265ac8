import { expect, test, vi } from 'vitest';
import { routes } from '../../core/api/routes.ts';
import { centerApi } from '../fixtures/center-api.ts';
import { agent, supervisor } from '../fixtures/http-api-event.ts';

vi.mock('../../contact-center.config.ts', async () => ({
  default: (await import('../core/callbacks/center.ts')).center(),
}));

const luis = { ...supervisor, username: 'luis' };
const { ask, kept } = centerApi();

const widgets = [{ id: 'queues', rowSpan: 4, columnSpan: 2, columnOffset: { '4': 1 } }];

test('a supervisor finds their own board again, another does not', async () => {
  expect(await ask('PUT', '/api/boards/own', { widgets })).toMatchObject({
    ...{ status: 200, body: { id: 'own', version: 1, by: 'eva', widgets } },
  });
  const { body } = await ask('GET', '/api/boards');
  expect(routes.boards.answer.parse(body)).toMatchObject({ own: { widgets }, shared: [] });
  expect((await ask('GET', '/api/boards', undefined, luis)).body.own).toBeNull();
  expect(await ask('POST', '/api/boards/own/remove')).toEqual({ status: 200, body: { id: 'own' } });
  expect((await ask('GET', '/api/boards')).body.own).toBeNull();
});

test('boards for everybody stand in the order of their names until they are taken away', async () => {
  await ask('PUT', '/api/boards/b-2', { name: 'Night', widgets });
  await ask('PUT', '/api/boards/b-1', { name: 'Service day', widgets });
  await ask('PUT', '/api/boards/b-3', { name: 'Ñu', widgets });
  const names = async () =>
    (await ask('GET', '/api/boards', undefined, luis)).body.shared.map(
      ({ name }: { name: string }) => name,
    );
  expect(await names()).toEqual(['Night', 'Service day', 'Ñu']);
  await ask('POST', '/api/boards/b-2/remove', undefined, luis);
  expect(await names()).toEqual(['Service day', 'Ñu']);
  const trail = (await ask('GET', '/api/actions')).body.actions;
  expect(trail).toContainEqual(
    expect.objectContaining({ by: 'luis', command: 'removeBoard', subject: 'b-2' }),
  );
});

test('an old version is refused', async () => {
  await ask('PUT', '/api/boards/b-1', { name: 'Night', widgets });
  expect(await ask('PUT', '/api/boards/b-1', { name: 'Day', widgets }, luis)).toMatchObject({
    ...{ status: 409, body: { code: 'board-changed' } },
  });
  expect(await ask('POST', '/api/boards/b-9/remove')).toMatchObject({
    ...{ status: 404, body: { code: 'board-unknown' } },
  });
});

test('are for supervisors alone', async () => {
  for (const [method, path] of [
    ['GET', '/api/boards'],
    ['PUT', '/api/boards/own'],
    ['POST', '/api/boards/own/remove'],
    ['GET', '/api/arrivals'],
    ['GET', '/api/self-service?from=2026-11-22&to=2026-11-22'],
  ] as const)
    expect(await ask(method, path, { widgets }, agent('ana'))).toMatchObject({ status: 403 });
  expect(kept()).toEqual([]);
});
