import { describe, expect, test } from 'vitest';
import { contactFlows } from '../../contact-flows/contact-flows.ts';
import { flowCenter } from '../../contact-flows/flow-center.ts';
import { sampleFlows } from '../../contact-flows/sample.ts';
import { tenantFlows } from '../../contact-flows/tenant-flows.ts';
import { centersOf } from '../../core/config/centers-of.ts';
import { tenantCenter } from '../../core/config/tenant-center.ts';
import { renderBuilt } from '../../core/flow/build/render-built.ts';
import { resourcesOf } from '../../core/flow/build/resolve-resources.ts';
import config from '../fixtures/two-tenants.ts';

const flowsOf = (tenant: string) =>
  tenantFlows(contactFlows(flowCenter(tenantCenter(config, tenant))), tenant);
const wordsOf = (tenant: string) => JSON.stringify(flowsOf(tenant).map(renderBuilt));

describe.each(centersOf(config))('flows of $tenant', ({ tenant }) => {
  const flows = flowsOf(tenant ?? '');
  const names = flows.map(({ name }) => name);

  test('bear its name and lead to one another alone', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const flow of flows) {
      expect(flow.name).toMatch(new RegExp(`^${tenant}-`));
      for (const { kind, name } of resourcesOf(renderBuilt(flow)))
        if (kind === 'flow' || kind === 'module') expect(names).toContain(name);
    }
  });

  test('lead to its own queues', () => {
    const own = config.queues.filter((queue) => queue.tenant === tenant).map(({ name }) => name);
    const named = flows.flatMap((flow) => resourcesOf(renderBuilt(flow)));
    const queues = named.flatMap(({ kind, name }) => (kind === 'queue' ? [name] : []));
    expect(own).toEqual(expect.arrayContaining(queues));
    expect(queues.length).toBeGreaterThan(0);
  });

  test.each(['welcome', 'callback', 'task'])('note whose contact enters at %s', (entry) => {
    const flow = flows.find(({ name }) => name === `${tenant}-${entry}`);
    expect(flow?.blocks[flow.start]?.parameters).toMatchObject({ Attributes: { tenant } });
  });
});

test('each company greets by its own name', () => {
  expect(wordsOf('acme')).toContain('Acme Energía');
  expect(wordsOf('acme')).not.toContain('Borealis');
  expect(wordsOf('borealis')).toContain('Borealis Air');
  expect(wordsOf('borealis')).not.toContain('Acme');
});

test('words of its own go before the catalogue’s, in their language', () => {
  const closed = 'En este momento estamos cerrados.';
  expect(JSON.stringify(sampleFlows.map(renderBuilt))).toContain(closed);
  expect(wordsOf('acme')).toContain('Acme está cerrada en este momento.');
  expect(wordsOf('acme')).not.toContain(closed);
  expect(wordsOf('acme')).toContain('We are closed at the moment.');
});

test('words for a prompt that no flow has are refused', () => {
  const center = tenantCenter(config, 'acme');
  expect(() => flowCenter({ ...center, prompts: { es: { greting: 'Hola' } } })).toThrow(
    'prompts.es.greting: there is no such prompt',
  );
});

test('without a tenant flows stay as they are', () => {
  expect(tenantFlows(sampleFlows, null)).toEqual(sampleFlows);
});
