import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routes } from '../../../core/api/routes.ts';
import { readRequest } from '../../../core/reports/read-request.ts';
import { listVoicemails } from '../../../core/voicemail/list-voicemails.ts';
import type { Voicemail } from '../../../core/voicemail/voicemail.ts';
import { type TaskProgress, voicemailsQuery } from '../../../core/voicemail/wire.ts';

/** 2026-03-02T12:00:00Z, a Monday. */
const noon = 1_772_452_800;
const left = (id: string, requestedAt: number, rest: Partial<Voicemail> = {}): Voicemail => ({
  ...{ id, state: 'requested', queue: 'Sales', queueArn: null, number: '+34600000001' },
  requestedAt,
  ...rest,
});
const deskOf = (open: Voicemail[], done: Voicemail[] = []) => ({
  voicemails: {
    list: async (which: 'open' | 'done', { from, to }: { from: number; to: number }) => {
      if (from >= to) throw new Error('DynamoDB takes no range that ends before it begins');
      return (which === 'open' ? open : done).filter(
        ({ requestedAt }) => from <= requestedAt && requestedAt < to,
      );
    },
  },
  progress: async (ids: readonly string[]) =>
    new Map(ids.map((id) => [id, { state: 'taken' as const, agent: `agent-of-${id}` }])),
  config: { timeZone: 'Europe/Madrid' },
  instanceUrl: 'https://center.my.connect.aws/',
  now: noon,
});
const list = (query: object, desk: ReturnType<typeof deskOf>) =>
  listVoicemails(voicemailsQuery.parse(query), desk);
const ids = async (query: object, desk: ReturnType<typeof deskOf>) =>
  (await list(query, desk)).voicemails.map(({ id }) => id);

describe('a row', () => {
  test('of a message with its task', async () => {
    const done = left('c1', noon, {
      state: 'tasked',
      recording: { bucket: 'b', key: 'k' },
      transcript: { text: 'Hola.', language: 'es-ES' },
      taskId: 't1',
      seconds: 12.4,
    });
    expect(await list({}, deskOf([], [done]))).toEqual({
      day: '2026-03-02',
      voicemails: [
        {
          ...{ id: 'c1', state: 'tasked', queue: 'Sales', number: '+34600000001' },
          ...{ requestedAt: noon, text: 'Hola.', language: 'es-ES', problem: null },
          ...{ audio: 'https://center.my.connect.aws/contact-trace-records/details/c1' },
          ...{ taskId: 't1', seconds: 12.4, task: { state: 'taken', agent: 'agent-of-t1' } },
        },
      ],
      cursor: null,
    });
  });

  test('says why there is no text, and has no sound where nothing was recorded', async () => {
    const lost = left('c1', noon, { transcript: { text: null, problem: 'not-recorded' } });
    const { voicemails } = await list({}, deskOf([lost]));
    expect(voicemails[0]).toMatchObject({ text: null, problem: 'not-recorded', audio: null });
    expect(voicemails[0]).toMatchObject({ seconds: null, task: null });
  });
});

test('the center’s day begins at its own midnight', async () => {
  const midnight = Date.UTC(2026, 2, 1, 23) / 1000;
  const desk = deskOf([left('before', midnight - 1), left('after', midnight)]);
  expect(await ids({}, desk)).toEqual(['after']);
  expect(await ids({ day: '2026-03-01' }, desk)).toEqual(['before']);
});

test('several days at once', async () => {
  const day = 86_400;
  const desk = deskOf([
    left('today', noon),
    left('yesterday', noon - day),
    left('old', noon - 3 * day),
  ]);
  expect(await ids({ from: '2026-03-01' }, desk)).toEqual(['today', 'yesterday']);
  expect(await ids({ from: '2026-02-27', day: '2026-03-01' }, desk)).toEqual(['yesterday', 'old']);
  expect(await ids({ from: '2026-03-02', day: '2026-03-01' }, desk)).toEqual([]);
  expect(await ids({ cursor: '0000000001.c1' }, desk)).toEqual([]);
});

test('of one queue; one that stands in both lists is there once, as it is now', async () => {
  const now = left('c1', noon, { state: 'tasked', taskId: 't1' });
  const desk = deskOf([left('c1', noon), left('c2', noon, { queue: 'Billing' })], [now]);
  const { voicemails } = await list({ queue: 'Sales' }, desk);
  expect(voicemails).toMatchObject([{ id: 'c1', state: 'tasked' }]);
});

test('the open ones alone: of those with a task, whose task is not done, however many are newer', async () => {
  const done = Array.from({ length: 200 }, (_, index) =>
    left(`d${index}`, noon - index, { state: 'tasked', taskId: 'over' }),
  );
  const tasked = (['waiting', 'taken', 'unserved'] as const).map((state, index) =>
    left(state, noon - 1000 - index, { state: 'tasked', taskId: state }),
  );
  const progress = async (asked: readonly string[]) =>
    new Map(
      asked.map((id) => [
        id,
        { state: (id === 'over' ? 'done' : id) as TaskProgress['state'], agent: null },
      ]),
    );
  const desk = { ...deskOf([left('arriving', noon - 2000)], [...done, ...tasked]), progress };
  const first = await listVoicemails(voicemailsQuery.parse({ open: 'true', limit: 3 }), desk);
  expect(first.voicemails.map(({ id }) => id)).toEqual(['waiting', 'taken', 'unserved']);
  const rest = voicemailsQuery.parse({ open: 'true', cursor: first.cursor });
  expect(await listVoicemails(rest, desk)).toMatchObject({
    voicemails: [{ id: 'arriving' }],
    cursor: null,
  });
  expect((await listVoicemails(voicemailsQuery.parse({}), desk)).voicemails[0]?.id).toBe('d0');
});

test('page by page everything comes once, newest first', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.boolean()), { maxLength: 20 }),
      fc.integer({ min: 1, max: 6 }),
      async (times, limit) => {
        const all = times.map(([at], index) => left(`c${index}`, noon - at));
        const desk = deskOf(
          all.filter((_, index) => times[index]?.[1]),
          all.filter((_, index) => !times[index]?.[1]),
        );
        const seen: { id: string; requestedAt: number }[] = [];
        let cursor: string | null = null;
        do {
          const page = await list({ limit, ...(cursor === null ? {} : { cursor }) }, desk);
          expect(page.voicemails.length).toBeLessThanOrEqual(limit);
          seen.push(...page.voicemails);
          cursor = page.cursor;
        } while (cursor !== null);
        expect(seen.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
        const order = seen.map(({ requestedAt }) => requestedAt);
        expect(order).toEqual([...order].sort((a, b) => b - a));
      },
    ),
    { numRuns: 100 },
  );
});

test('for supervisors alone', () => {
  const asked = { params: {}, query: {} };
  const agent = { role: 'agent' as const, agent: 'ana' };
  expect(readRequest(routes.voicemails, { ...asked, caller: agent })).toMatchObject({
    ok: false,
    problem: { code: 'not-allowed' },
  });
  const supervisor = { role: 'supervisor' as const, agent: null };
  expect(readRequest(routes.voicemails, { ...asked, caller: supervisor })).toMatchObject({
    ok: true,
  });
});
