import { expect, test } from 'vitest';
import { callerOf } from '../../functions/middleware/caller.ts';
import { memoryReader } from '../core/reports/memory-reader.ts';
import { agent, httpApiEvent } from '../fixtures/http-api-event.ts';

const reader = memoryReader({
  catalogue: {
    agent: [
      { id: 'a-1', name: 'Ana.Gil', version: '2026-03-01T08:00:00.000Z' },
      { id: 'a-2', name: 'ana.gil', version: '2026-03-09T08:00:00.000Z' },
      { id: 'a-3', name: 'ana.gil', version: '2026-03-05T08:00:00.000Z' },
      { id: 'b-1', name: 'bea' },
      { id: 'b-2', name: 'carlos', version: '2026-03-01T08:00:00.000Z' },
    ],
  },
});

async function agentSignedInAs(userName: string) {
  const caller = await callerOf(httpApiEvent('/api/center', agent(userName)), reader, undefined);
  return caller.ok ? caller.value.agent : caller.problem.code;
}

test('user names are the same in any case', async () => {
  expect(await agentSignedInAs('BEA')).toBe('b-1');
  expect(await agentSignedInAs('Carlos')).toBe('b-2');
});

test('of several agents with one name, the one last seen is meant', async () => {
  expect(await agentSignedInAs('ana.gil')).toBe('a-2');
});

test('a user name that is another’s agent id opens nothing of theirs', async () => {
  const ids = (await reader.catalogue('agent')).map(({ id }) => id);
  for (const id of ids) expect(ids).not.toContain(await agentSignedInAs(id));
});
