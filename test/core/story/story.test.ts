import { expect, test } from 'vitest';
import type { Callback } from '../../../core/callbacks/callback.ts';
import { mostEarlier, story } from '../../../core/story/story.ts';
import { storyAnswer } from '../../../core/story/wire.ts';
import { beside, held, storyReader } from './held-contacts.ts';

const start = Date.parse('2026-03-02T09:00:00Z') / 1000;

/** A call that Ana transferred to Bea: 10 s of flow, 12 s of queue, 180 s of talk each. */
const first = held({
  id: 'first',
  holdSeconds: 45,
  more: {
    NextContactId: 'second',
    TransferCompletedTimestamp: '2026-03-02T09:04:00Z',
    Attributes: { wrapUpCode: 'moved', wrapUpNote: 'Asks for the invoice again' },
  },
});
const second = held({
  id: 'second',
  initiated: start + 240,
  agent: 'bea',
  queue: 'billing',
  more: { InitialContactId: 'first', PreviousContactId: 'first', InitiationMethod: 'TRANSFER' },
});
const yesterday = held({ id: 'yesterday', initiated: start - 86_400 });
const tomorrow = held({ id: 'tomorrow', initiated: start + 86_400 });
const all = [first, second, yesterday, tomorrow];

const told = async (id: string, agent: string | null = null, kept = {}) => {
  const answer = await story(id, agent, storyReader(all), beside(kept));
  if (!answer.ok) throw new Error(answer.problem.detail);
  return storyAnswer.parse(answer.value);
};

test('one matter over two agents, from whichever contact it is asked', async () => {
  for (const id of ['first', 'second']) {
    const { events, legs, row } = await told(id);
    expect(row.contactId).toBe(id);
    expect(legs.map(({ contactId, agent }) => [contactId, agent])).toEqual([
      ['first', 'ana'],
      ['second', 'bea'],
    ]);
    // After-contact work lasts 30 s from the end of each.
    expect(events.map(({ kind, at, contactId }) => [kind, at - start, contactId])).toEqual([
      ['begun', 0, 'first'],
      ['queued', 10, 'first'],
      ['answered', 22, 'first'],
      ['transferred', 240, 'first'],
      ['begun', 240, 'second'],
      ['ended', 247, 'first'],
      ['queued', 250, 'second'],
      ['answered', 262, 'second'],
      ['wrappedUp', 277, 'first'],
      ['ended', 442, 'second'],
      ['wrappedUp', 472, 'second'],
    ]);
  }
  const { legs, events } = await told('second');
  expect(legs.map(({ relation }) => relation)).toEqual(['before', 'own']);
  expect(events).toContainEqual(
    expect.objectContaining({ kind: 'answered', agent: 'ana', holds: 1, holdSeconds: 45 }),
  );
  expect(events).toContainEqual(
    expect.objectContaining({ code: 'moved', note: 'Asks for the invoice again', seconds: 30 }),
  );
});

test('what the customer had before, not what came after', async () => {
  const { earlier, earlierTruncated } = await told('second');
  expect(earlier.map(({ contactId }) => contactId)).toEqual(['yesterday']);
  expect(earlierTruncated).toBe(false);
});

test('an agent gets their own contacts of the chain, and nothing of the others’', async () => {
  const { legs, events, earlier } = await told('second', 'bea');
  expect(legs.map(({ contactId }) => contactId)).toEqual(['second']);
  expect(new Set(events.map(({ contactId }) => contactId))).toEqual(new Set(['second']));
  expect(earlier).toEqual([]);
  const asked = await story('first', 'bea', storyReader(all), beside());
  expect(asked).toMatchObject({ ok: false, problem: { code: 'contact-unknown' } });
});

test('menus, survey, callback and message in their places', async () => {
  const at = (seconds: number) => start + seconds;
  const callback: Callback = {
    ...{ id: 'cb', number: '+34600000001', reason: 'invoice', queue: 'Billing', language: 'es' },
    ...{ contactId: 'first', requestedAt: at(8), state: 'done', slot: at(500), movingTo: null },
    ...{ lookAt: at(500), attributes: {} },
    attempts: [{ claimedAt: at(500), contactId: 'called', outcome: 'reached' }],
    closed: { at: at(700), ending: 'reached' },
  };
  const { events } = await told('first', null, {
    steps: async (id: string) =>
      id === 'first' ? [{ task: 'menu', step: 'left', n: 1, reason: 'agent', at: at(5) }] : [],
    answers: async (contactId: string) =>
      contactId === 'second'
        ? [{ contactId, question: 'csat', scale: 'csat', answer: 2, at: at(460) }]
        : [],
    callbacks: async (id: string) => (id === 'first' ? [callback] : []),
    voicemail: async (id: string) =>
      id === 'second'
        ? {
            ...{ id, state: 'transcribed', queue: 'billing', queueArn: null, number: null },
            ...{ requestedAt: at(450), recording: { bucket: 'b', key: 'k' } },
            transcript: { text: 'Please call', language: 'en-GB' },
          }
        : undefined,
  });
  const others = events.filter(({ kind }) => /step|survey|callback|voicemail/.test(kind));
  expect(others).toMatchObject([
    { kind: 'step', task: 'menu', reason: 'agent' },
    { kind: 'callbackAsked', callAt: at(500) },
    { kind: 'voicemail', text: 'Please call', audio: expect.stringContaining('second') },
    { kind: 'survey', answer: 2 },
    { kind: 'callbackTried', callId: 'called', outcome: 'reached' },
    { kind: 'callbackClosed', ending: 'reached' },
  ]);
});

test('flows of one second stand in the order in which they began', async () => {
  const path = (flow: string, ms: number) => ({
    ...{ contactId: 'first', flow, steps: [{ at: start * 1000 + ms, block: 'hello' }] },
  });
  const paths = [path('menu', 900), path('prepare', 300), path('welcome', 100)];
  const kept = { paths: async (id: string) => (id === 'first' ? paths : []) };
  const { events } = await told('first', null, kept);
  const flows = events.flatMap((event) => (event.kind === 'flow' ? [event.flow] : []));
  expect(flows).toEqual(['welcome', 'prepare', 'menu']);
});

test('reads a contact once each and the customer’s index once', async () => {
  const reader = storyReader(all);
  await story('first', null, reader, beside());
  expect(reader.read).toEqual(['first', 'second']);
  expect(reader.queries).toHaveLength(1);
});

test('a chain that bites its tail and one without an end are told as far as they go', async () => {
  const turn = [
    held({ id: 'a', more: { NextContactId: 'b', PreviousContactId: 'b' } }),
    held({ id: 'b', initiated: start + 1, more: { NextContactId: 'a', PreviousContactId: 'a' } }),
  ];
  const long = Array.from({ length: 30 }, (_, at) =>
    held({ id: `n${at}`, initiated: start + at, more: { NextContactId: `n${at + 1}` } }),
  );
  const ofTurn = await story('a', null, storyReader(turn), beside());
  expect(ofTurn).toMatchObject({ value: { legs: [{}, {}], chainTruncated: false } });
  const ofLong = await story('n0', null, storyReader(long), beside());
  expect(ofLong).toMatchObject({ value: { chainTruncated: true } });
  if (ofLong.ok) expect(ofLong.value.legs).toHaveLength(9);
});

test('more earlier contacts than are told', async () => {
  const many = Array.from({ length: mostEarlier + 1 }, (_, at) =>
    held({ id: `e${at}`, initiated: start - 1000 - at }),
  );
  const reader = storyReader([first, ...many]);
  const whole: typeof reader.contacts = async () => ({
    contacts: many.map((item) => ({ ...item, customer: 'c' })),
    next: null,
  });
  const answer = await story('first', null, { ...reader, contacts: whole }, beside());
  expect(answer).toMatchObject({ value: { earlierTruncated: true } });
  if (answer.ok) expect(answer.value.earlier).toHaveLength(mostEarlier);
});
