import { afterEach, expect, test } from 'vitest';
import type { CenterOutput } from '../../../core/center/center-output.ts';
import { answerQuestions } from '../../../local/connect/answer-questions.ts';
import { centerBots } from '../../../local/connect/center-bots.ts';
import { centerSettings } from '../../../local/connect/center-settings.ts';
import { ConnectHost } from '../../../local/connect/connect-host.ts';
import { missingFunction } from '../../../local/connect/missing-function.ts';
import { simulateDay } from '../../../simulator/simulate-day.ts';
import config from '../../fixtures/two-tenants.ts';
import { ManualClock } from './manual-clock.ts';

const numbers = { acme: '+34910000021', borealis: '+40310000022' };
let host: ConnectHost;
afterEach(() => host.stop());

/** Two companies on a Monday morning; functions know nothing. Events of calls to functions are kept. */
function open() {
  const clock = new ManualClock('2026-03-02T10:00:00Z');
  const outputs: CenterOutput[] = [];
  const asked: { name: string; attributes: Record<string, string> }[] = [];
  host = new ConnectHost(centerSettings(config, 7), clock, (problem) => {
    throw problem;
  });
  host.listen((output) => outputs.push(output));
  const invoke = async (name: string, event: unknown) => {
    const { Details } = event as {
      Details: { ContactData: { Attributes: Record<string, string> } };
    };
    asked.push({ name, attributes: Details.ContactData.Attributes });
    return missingFunction(name) ?? {};
  };
  const functions = { has: () => true, stop: async () => {}, invoke };
  answerQuestions(host, { functions, bots: centerBots, onError: () => {} });
  return { clock, outputs, asked };
}

const heard = (outputs: CenterOutput[]) =>
  outputs.flatMap((output) => (output.type === 'prompt' ? [output.text] : [])).join(' ');

const started = (channel: 'VOICE' | 'TASK', to: string, more: object = {}) => {
  const began = host.act((machine) =>
    machine.startContact({
      channel,
      customer: { Address: '+34600000001', Type: 'TELEPHONE_NUMBER' },
      system: { Address: to, Type: 'TELEPHONE_NUMBER' },
      ...more,
    }),
  );
  if (!began.ok) throw new Error(began.problem.message);
  return began.value.contactId;
};

const contact = (id: string) =>
  host.act((machine) => machine.snapshot()).contacts.find((one) => one.contactId === id);

test.each([
  ['acme', 'Acme Energía', 'Borealis'],
  ['borealis', 'Borealis Air', 'Acme'],
] as const)(
  'a call to a number of %s is greeted by its name, and noted as its own',
  async (tenant, own, other) => {
    const { clock, outputs, asked } = open();
    const id = started('VOICE', numbers[tenant]);
    await clock.pass(15);
    expect(heard(outputs)).toContain(own);
    expect(heard(outputs)).not.toContain(other);
    expect(contact(id)?.attributes).toMatchObject({ tenant });
    expect(asked.length).toBeGreaterThan(0);
    for (const { attributes } of asked) expect(attributes).toMatchObject({ tenant });
  },
);

test('an agent of both transfers within a company, to no queue of the other', async () => {
  const { clock } = open();
  const flow = { flow: 'acme-task', attributes: { queue: 'Acme support' } };
  const id = started('TASK', 'tasks', { initiationMethod: 'API', ...flow });
  await clock.pass(1);
  expect(contact(id)).toMatchObject({
    queue: { name: 'Acme support' },
    attributes: { tenant: 'acme' },
  });
  const agent = 'shared-desk-01';
  host.act((machine) => machine.logIn(agent, 'Available'));
  await clock.pass(1);
  host.act((machine) => machine.accept(agent, id));
  await clock.pass(1);
  const to = (queue: string) =>
    host.act((machine) => machine.transfer(agent, id, { queue }, 'cold'));
  expect(to('Borealis support')).toMatchObject({
    ok: false,
    problem: { message: '“Borealis support” is a queue of another company.' },
  });
  expect(to('Acme sales').ok).toBe(true);
});

test('simulated contacts say whose they are, in or out of a queue, and stay with that company', () => {
  open();
  const records = simulateDay(config, '2026-03-02', 3);
  expect(records.length).toBeGreaterThan(20);
  const ofQueue = new Map(config.queues.map(({ name, tenant }) => [name, tenant]));
  for (const { Attributes, Queue } of records) {
    expect(['acme', 'borealis']).toContain(Attributes?.tenant);
    if (Queue?.Name) expect(ofQueue.get(Queue.Name)).toBe(Attributes?.tenant);
  }
  const types = new Set(
    records.map(({ Attributes }) => `${Attributes?.tenant} ${Attributes?.contactType}`),
  );
  expect([...types]).toContain('borealis baggage');
  expect([...types]).not.toContain('borealis invoice');
});
