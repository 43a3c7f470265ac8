import { expect, test } from 'vitest';
import { openApi } from '../../../core/api/openapi.ts';
import { type Route, routes } from '../../../core/api/routes.ts';
import { problemCodes } from '../../../core/api/wire.ts';
import { statusOf } from '../../../core/reports/status-of.ts';

const document = JSON.parse(JSON.stringify(openApi()));
const table: [string, Route][] = Object.entries(routes);

type Parameter = { name: string; in: string; required: boolean; schema: object };

test('the document has what OpenAPI 3.1 requires', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
  for (const scheme of document.security.flatMap(Object.keys))
    expect(document.components.securitySchemes).toHaveProperty(scheme);
});

test.each(table)('%s: operation, parameters and answers', (name, route) => {
  const operation = document.paths[route.path][(route.method ?? 'GET').toLowerCase()];
  expect(operation.operationId).toBe(name);
  const parameters: Parameter[] = operation.parameters;
  const inPath = parameters.filter((one) => one.in === 'path');
  const named = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
  expect(inPath.map((one) => one.name)).toEqual(named);
  expect(inPath.every(({ required }) => required)).toBe(true);
  expect(new Set(parameters.map((one) => `${one.in} ${one.name}`)).size).toBe(parameters.length);
  for (const { schema } of parameters) expect(Object.keys(schema).length).toBeGreaterThan(0);
  for (const status of ['200', 'default']) {
    expect(operation.responses[status].description).toMatch(/./);
    expect(operation.responses[status].content['application/json'].schema).toMatchObject({
      type: 'object',
    });
  }
});

test('operations have names of their own', () => {
  const ids = Object.values(document.paths).flatMap((path) =>
    Object.values(path as Record<string, { operationId: string }>).map(
      ({ operationId }) => operationId,
    ),
  );
  expect(new Set(ids).size).toBe(table.length);
});

test('a command says what its body holds', () => {
  const { post } = document.paths['/api/callbacks/{id}/move'];
  expect(post.requestBody.content['application/json'].schema.required).toEqual(['slot']);
});

test('days are required of a history, the interval is not', () => {
  const { parameters } = document.paths['/api/history'].get;
  const required = (name: string) =>
    parameters.find((one: Parameter) => one.name === name)?.required;
  expect([required('from'), required('to'), required('interval')]).toEqual([true, true, false]);
});

test('every reference leads somewhere', () => {
  const references: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === '$ref') references.push(String(part));
      else walk(part);
    }
  };
  walk(document);
  for (const reference of references) {
    const path = reference.replace(/^#\//, '').split('/');
    expect(
      path.reduce((part, key) => part?.[key], document),
      reference,
    ).toBeDefined();
  }
});

test('every problem has its HTTP status', () => {
  expect(Object.keys(statusOf).sort()).toEqual([...problemCodes].sort());
  for (const status of Object.values(statusOf))
    expect([400, 401, 403, 404, 409, 500, 503]).toContain(status);
});
