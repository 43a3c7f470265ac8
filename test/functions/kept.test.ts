import { expect, test, vi } from 'vitest';
import { routes } from '../../core/api/routes.ts';
import { type Answer, centerApi } from '../fixtures/center-api.ts';
import { agent, httpApiEvent, supervisor } from '../fixtures/http-api-event.ts';

vi.mock('../../contact-center.config.ts', async () => ({
  default: (await import('../core/callbacks/center.ts')).center(),
}));

const luis = { ...supervisor, username: 'luis' };
const { ask, handlers } = centerApi();

const view = { name: 'Mondays', address: '/history/week?metric=contactsQueued', shared: false };

test('a saved view is its owner’s unless it is for everybody, and goes when it is removed', async () => {
  expect(await ask('PUT', '/api/views/v-1', view)).toEqual({
    ...{ status: 200, body: { ...view, id: 'v-1', by: 'eva' } },
  });
  await ask('PUT', '/api/views/v-2', { ...view, name: 'All', shared: true });
  const seenBy = async (claims = supervisor) => {
    const { body } = await ask('GET', '/api/views', undefined, claims);
    return routes.views.answer.parse(body).views.map(({ id }) => id);
  };
  expect(await seenBy()).toEqual(['v-1', 'v-2']);
  expect(await seenBy(luis)).toEqual(['v-2']);
  await ask('POST', '/api/views/v-1/remove', undefined, luis);
  expect(await seenBy()).toEqual(['v-1', 'v-2']);
  expect(await ask('POST', '/api/views/v-1/remove')).toEqual({ status: 200, body: { id: 'v-1' } });
  expect(await ask('POST', '/api/views/v-2/remove', undefined, luis)).toMatchObject({
    status: 200,
  });
  expect(await seenBy()).toEqual([]);
});

test.each([
  { ...view, name: ' ' },
  { ...view, address: 'https://elsewhere.example/' },
  { ...view, address: '//elsewhere.example/' },
])('a view of %o is refused', async (body) => {
  expect(await ask('PUT', '/api/views/v-1', body)).toMatchObject({ status: 400 });
});

const outage = { from: 1_795_300_000, to: 1_795_310_000, kind: 'outage', text: 'No lines' };

test('annotations that touch a span stand by their beginning, on the record', async () => {
  const campaign = { from: 1_795_200_000, to: 1_795_305_000, kind: 'campaign', text: 'Sale' };
  await ask('PUT', '/api/annotations/a-1', outage);
  await ask('PUT', '/api/annotations/a-1', outage);
  await ask('PUT', '/api/annotations/a-2', campaign);
  const between = async (from: number, to: number, claims = supervisor) => {
    const event = httpApiEvent('/api/annotations', claims);
    event.queryStringParameters = { from: String(from), to: String(to) };
    const answer = (await handlers['serve-dashboard']?.(event)) as Answer;
    return routes.annotations.answer.parse(JSON.parse(answer.body)).annotations;
  };
  expect(await between(1_795_300_000, 1_795_400_000, luis)).toEqual([
    { ...campaign, id: 'a-2', by: 'eva' },
    { ...outage, id: 'a-1', by: 'eva' },
  ]);
  expect(await between(1_795_305_000, 1_795_306_000)).toMatchObject([{ id: 'a-1' }]);
  expect(await between(1_795_310_000, 1_795_400_000)).toEqual([]);
  await ask('POST', '/api/annotations/a-1/remove');
  expect(await between(1_795_300_000, 1_795_400_000)).toMatchObject([{ id: 'a-2' }]);
  const trail = (await ask('GET', '/api/actions')).body.actions;
  expect(trail.map(({ command }: { command: string }) => command).sort()).toEqual([
    ...['removeAnnotation', 'saveAnnotation', 'saveAnnotation'],
  ]);
});

test('what ends before it begins is refused, and agents write nothing', async () => {
  const backwards = { ...outage, to: outage.from };
  expect(await ask('PUT', '/api/annotations/a-1', backwards)).toMatchObject({
    ...{ status: 400, body: { code: 'query-invalid', field: 'to' } },
  });
  expect(await ask('PUT', '/api/annotations/a-1', outage, agent('ana'))).toMatchObject({
    status: 403,
  });
  expect(await ask('PUT', '/api/views/v-1', view, agent('ana'))).toMatchObject({ status: 403 });
});
