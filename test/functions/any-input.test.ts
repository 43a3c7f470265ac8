import * as fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type * as z from 'zod';
import { type Route, type RouteName, routes } from '../../core/api/routes.ts';
import { problem } from '../../core/api/wire.ts';
import { checkAnswerSize } from '../../local/http/http-api-answer.ts';
import { anyText, spoilt } from '../fixtures/any-text.ts';
import { arbitraryOf } from '../fixtures/arbitrary-of-schema.ts';
import { busyIds, fillCenter } from '../fixtures/busy-center.ts';
import { onMonday } from '../fixtures/center-api.ts';
import { agent, supervisor } from '../fixtures/http-api-event.ts';
import { wholeApi } from '../fixtures/whole-api.ts';
import { routeExamples } from './route-examples.ts';

vi.mock('../../contact-center.config.ts', async () => ({
  default: (await import('../core/callbacks/center.ts')).center(),
}));

onMonday();
const api = wholeApi();
beforeEach(() => fillCenter(api));

/** The same requests in every run; another seed tries others. */
const parameters = {
  seed: Number(process.env.FUZZ_SEED ?? 23),
  numRuns: Number(process.env.FUZZ_RUNS ?? 25),
};

type Texts = Record<string, string>;
const asText = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

/** An example’s query with some fields of the documented kind, or of any. */
function queryOf(schema: z.ZodObject, example: Texts = {}): fc.Arbitrary<Texts> {
  const fields = Object.entries(schema.shape).map(([name, type]) => {
    const valid = arbitraryOf(type as z.ZodType).map(asText);
    return fc
      .oneof({ weight: 3, arbitrary: valid }, anyText)
      .map((text): Texts => ({ [name]: text }));
  });
  const strange = fc.dictionary(anyText, anyText, { maxKeys: 2 });
  const changes = fc.array(fc.oneof({ weight: 2, arbitrary: strange }, ...fields), {
    maxLength: 3,
  });
  return changes.map((all) => Object.assign({ ...example }, ...all));
}

const noJson = fc.constantFrom('{', '', 'null', '[]', '"text"', '7', 'undefined', '{"a":1}{');
const deep = fc.constantFrom('['.repeat(20_000), `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`);
const withPrototype = fc.constant('{"__proto__":{"role":"x"},"constructor":{"prototype":{}}}');
const strangeBody = fc.oneof(noJson, deep, withPrototype, fc.jsonValue({ maxDepth: 4 }));

function bodyOf(schema: z.ZodObject | undefined, example: unknown): fc.Arbitrary<unknown> {
  if (!schema) return fc.option(strangeBody, { nil: undefined });
  const valid = arbitraryOf(schema);
  const likely = [fc.constant(example), spoilt(example), valid, valid.chain(spoilt)];
  return fc.oneof(...likely.map((arbitrary) => ({ weight: 2, arbitrary })), strangeBody);
}

function requestsOf(name: RouteName) {
  const { path, query, body }: Route = routes[name];
  const example = routeExamples[name];
  const ids = busyIds[path.split('/')[2] ?? ''] ?? ['x'];
  return fc.record({
    id: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ids) }, anyText),
    query: queryOf(query, example?.query),
    body: bodyOf(body, example?.body),
    claims: fc.oneof(
      { weight: 5, arbitrary: fc.constant(name === 'ownNow' ? agent('ana') : supervisor) },
      fc.constantFrom(supervisor, agent('ana'), agent('\u{1f600}')),
    ),
  });
}

/** Of an id without letters, or with a slash, the router makes another path. */
const isAnotherRoute = (id: string) => id === '' || id.includes('/');

test.each(Object.keys(routes) as RouteName[])('%s answers whatever it is asked', async (name) => {
  const route: Route = routes[name];
  await fc.assert(
    fc.asyncProperty(requestsOf(name), async (request) => {
      const answer = await api.send(name, request);
      expect(() => checkAnswerSize(answer)).not.toThrow();
      const said = JSON.parse(answer.body);
      if (answer.statusCode === 200) {
        if (!isAnotherRoute(request.id))
          expect(route.answer.safeParse(said)).toMatchObject({ success: true });
        return;
      }
      expect(said).toEqual(problem.parse(said));
      expect(answer.statusCode, said.detail).toBeLessThan(500);
      expect(said.detail).not.toBe('');
      if (said.code === 'query-invalid') expect(said.field ?? '').not.toBe('');
      expect(answer.body.length, 'a refusal repeats no more than it must').toBeLessThan(2000);
    }),
    parameters,
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
