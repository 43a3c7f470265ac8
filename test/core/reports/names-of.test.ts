import { expect, test } from 'vitest';
import { agentNamesIn } from '../../../core/live/agent-names-in.ts';
import { knownAgents, namesOf } from '../../../core/reports/names-of.ts';
import { agentEvent } from '../../fixtures/agent-events.ts';
import { memoryReader } from './memory-reader.ts';

const reader = memoryReader({
  catalogue: {
    agent: ['asol', 'asolis', 'bea', 'cas'].map((name, index) => ({ id: `a${index}`, name })),
    agentName: [
      { id: 'a0', name: 'Ana Sol' },
      { id: 'a1', name: 'Ana Sol' },
      { id: 'a2', name: 'Bea Ríos' },
      { id: 'a9', name: 'Nobody’s' },
    ],
  },
});

test('agents go by first and last name, two of one name with the user name, else by the user name', async () => {
  expect(await knownAgents(reader)).toEqual([
    { id: 'a0', name: 'Ana Sol (asol)', username: 'asol' },
    { id: 'a1', name: 'Ana Sol (asolis)', username: 'asolis' },
    { id: 'a2', name: 'Bea Ríos', username: 'bea' },
    { id: 'a3', name: 'cas', username: 'cas' },
  ]);
  expect((await namesOf('agent', reader)).get('a2')).toBe('Bea Ríos');
});

test('an event tells the name of its agent; without first and last name the user name', () => {
  const event = agentEvent({ agent: 'ana' });
  const current = event.CurrentAgentSnapshot;
  const plain = { ...current?.Configuration, FirstName: '', LastName: '' };
  const version = event.EventTimestamp;
  expect(agentNamesIn([event])).toEqual([{ id: 'ana', name: 'Ana Sol', version }]);
  expect(
    agentNamesIn([{ ...event, CurrentAgentSnapshot: { ...current, Configuration: plain } }]),
  ).toEqual([{ id: 'ana', name: plain.Username, version }]);
  expect(agentNamesIn([{ ...event, CurrentAgentSnapshot: null }])).toEqual([]);
});
