import { describe, expect, test } from 'vitest';
import type { Center } from '../../contact-flows/center.ts';
import { contactFlows } from '../../contact-flows/contact-flows.ts';
import { sampleCenter } from '../../contact-flows/sample.ts';
import { moduleSettings } from '../../core/flow/build/module-settings.ts';
import { lintFlow } from '../../core/flow/lint/lint-flow.ts';
import { centerOf } from '../../core/flow/testing/phone/center.ts';
import { dial } from '../../core/flow/testing/phone/dial.ts';
import { libraryOf, rendered, sampleWorld } from './center.ts';

const smallest: Center = {
  name: 'Centralita',
  languages: ['it'],
  numbers: [],
  queues: { support: 'Support' },
  openingHours: {},
  music: 'hold-music',
};

const centers: [string, Center][] = [
  ['the sample center', sampleCenter],
  ['one language, one queue, no bot, no number', smallest],
  [
    'two languages, and agents who speak a third',
    { ...smallest, languages: ['ro', 'es'], agentLanguage: 'en' },
  ],
  [
    'numbers of a language that it does not speak',
    { ...smallest, numbers: [{ number: '+34910000001', language: 'es' }] },
  ],
];

describe.each(centers)('%s', (_name, center) => {
  const flows = contactFlows(center);
  const library = libraryOf(flows);

  test('keeps to what Connect allows', () => {
    expect(flows.filter(({ type }) => type !== 'MODULE').length).toBeLessThanOrEqual(100);
    expect(flows.filter(({ type }) => type === 'MODULE').length).toBeLessThanOrEqual(200);
    expect(new Set(flows.map(({ name }) => name)).size).toBe(flows.length);
    for (const built of flows) {
      const flow = rendered(built);
      expect(flow.Actions.length).toBeLessThanOrEqual(250);
      expect(JSON.stringify(flow).length).toBeLessThanOrEqual(256_000);
    }
  });

  test('is clean to the linter', () => {
    const findings = flows.flatMap((built) =>
      lintFlow(rendered(built), { flowType: built.type, library }).map((one) => ({
        flow: built.name,
        ...one,
      })),
    );
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('leads a caller who does nothing at all to a person', async () => {
    const called = centerOf(library, sampleWorld(), { timeZone: 'Europe/Madrid' });
    const call = await dial(called, {
      to: 'welcome',
      from: '+34600111222',
      at: '2026-03-02T10:00',
    });
    for (let act = 0; act < 12 && call.call.session.phase === 'flow'; act++) await call.waits();
    await call.isQueuedIn('Support');
  });

  test('modules come before the flows that call them, and state their results', () => {
    const called = new Set<string>();
    for (const built of flows) {
      for (const { Type, Parameters } of rendered(built).Actions)
        if (Type === 'InvokeFlowModule') expect(called).toContain(Parameters.FlowModuleId);
      if (built.type === 'MODULE') called.add(built.name);
    }
    const results = flows
      .filter(({ name }) => name.startsWith('offer-callback'))
      .map((built) => JSON.parse(moduleSettings(built)).transitions.results);
    for (const names of results)
      expect(names.map(({ name }: { name: string }) => name)).toEqual([
        'promised',
        'declined',
        'open',
        'none',
      ]);
  });
});

test('agents hear their own language, whatever callers speak', async () => {
  const flows = contactFlows({ ...smallest, languages: ['ro', 'es'], agentLanguage: 'en' });
  const called = centerOf(libraryOf(flows), sampleWorld());
  const main = await dial(called, { to: 'main-menu-es', at: '2026-03-02T10:00' });
  await main.has('$.Attributes.languageWord', 'Spanish');
});
