import { expect, test } from 'vitest';
import {
  ann,
  at,
  Bench,
  bob,
  cid,
  flow,
  hangUp,
  must,
  sayBlock,
  smallSettings,
} from './small-center.ts';

/** A call that Ann took, with Bob and Cid at work. */
function talking() {
  const bench = new Bench().available(ann);
  const id = bench.call();
  must(bench.center.accept(ann, id));
  bench.available(bob, cid);
  return { bench, id, center: bench.center };
}

/** Who hears words that somebody says now: `customer` and agents with their own legs. */
function hearers(bench: Bench, say: () => { ok: boolean }): string[] {
  const before = bench.of('spoken').length;
  if (!say().ok) return ['refused'];
  return bench
    .of('spoken')
    .slice(before)
    .flatMap(({ customer, agents }) => [
      ...(customer === null ? [] : ['customer']),
      ...agents.map(({ agent }) => agent),
    ]);
}

test('customer and agent hear each other, and nobody while the customer is on hold', () => {
  const { bench, id, center } = talking();
  expect(hearers(bench, () => center.say(id, 'Hello'))).toEqual(['customer', ann]);
  expect(hearers(bench, () => center.speak(ann, id, 'Hello'))).toEqual(['customer', ann]);
  expect(hearers(bench, () => center.speak(bob, id, 'Hello'))).toEqual(['refused']);
  must(center.hold(ann, id));
  expect(hearers(bench, () => center.speak(ann, id, 'Hm'))).toEqual([ann]);
  expect(hearers(bench, () => center.say(id, 'Anybody?'))).toEqual([]);
});

test('in a consultation the agents hear each other, in the conference all three do, each on their own leg', () => {
  const { bench, id, center } = talking();
  const leg = must(center.transfer(ann, id, { agent: bob })).contactId;
  expect(hearers(bench, () => center.speak(ann, id, 'Hm'))).toEqual([ann]);
  must(center.accept(bob, leg));
  for (const agent of [ann, bob])
    expect(hearers(bench, () => center.speak(agent, leg, 'A question'))).toEqual([ann, bob]);
  must(center.conference(ann, id));
  for (const [agent, own] of [
    [ann, id],
    [bob, leg],
  ] as const)
    expect(hearers(bench, () => center.speak(agent, own, 'Good'))).toEqual(['customer', ann, bob]);
  expect(hearers(bench, () => center.say(id, 'Thanks'))).toEqual(['customer', ann, bob]);
  expect(bench.of('spoken').at(-1)).toMatchObject({
    by: 'customer',
    customer: id,
    agents: [
      { agent: ann, contactId: id },
      { agent: bob, contactId: leg },
    ],
  });
  must(center.agentHangUp(bob, leg));
  expect(hearers(bench, () => center.say(id, 'Is he gone?'))).toEqual(['customer', ann]);
});

test('who takes over talks with the customer alone', () => {
  const { bench, id, center } = talking();
  const leg = must(center.transfer(ann, id, { agent: bob })).contactId;
  must(center.accept(bob, leg));
  must(center.conference(ann, id));
  must(center.agentHangUp(ann, id));
  expect(hearers(bench, () => center.speak(bob, leg, 'So'))).toEqual(['customer', bob]);
  expect(hearers(bench, () => center.speak(ann, leg, 'Still me'))).toEqual(['refused']);
});

test('nobody hears an agent who is muted, until unmuted or logged in again', () => {
  const { bench, id, center } = talking();
  must(center.mute(ann, true));
  expect(hearers(bench, () => center.speak(ann, id, 'Hm'))).toEqual(['refused']);
  expect(hearers(bench, () => center.say(id, 'Hello?'))).toEqual(['customer', ann]);
  must(center.mute(ann, false));
  expect(hearers(bench, () => center.speak(ann, id, 'Here'))).toEqual(['customer', ann]);
  must(center.mute(bob, true));
  must(center.logOut(bob));
  must(center.logIn(bob));
  const desks = center.snapshot().agents;
  expect(desks.find(({ name }) => name === bob)?.muted).toBe(false);
});

test('a supervisor hears both sides and is heard by none, until they join', () => {
  const { bench, id, center } = talking();
  const all = ['SILENT_MONITOR', 'BARGE'] as const;
  const own = must(center.monitor(bob, id, all)).contactId;
  expect(hearers(bench, () => center.say(id, 'Hello'))).toEqual(['customer', ann, bob]);
  expect(hearers(bench, () => center.speak(ann, id, 'Hello'))).toEqual(['customer', ann, bob]);
  expect(hearers(bench, () => center.speak(bob, own, 'Psst'))).toEqual(['refused']);
  bench.pass(5);
  must(center.changeMonitoring(bob, own, 'BARGE'));
  expect(hearers(bench, () => center.speak(bob, own, 'Good day'))).toEqual(['customer', ann, bob]);
  bench.pass(5);
  must(center.changeMonitoring(bob, own, 'SILENT_MONITOR'));
  expect(hearers(bench, () => center.speak(bob, own, 'Psst'))).toEqual(['refused']);
  bench.pass(5);
  must(center.stopMonitoring(bob, own));
  expect(hearers(bench, () => center.say(id, 'Hello'))).toEqual(['customer', ann]);
  expect(bench.record(own).Agent?.StateTransitions).toEqual([
    { state: 'SILENT_MONITOR', stateStartTimestamp: at(0), stateEndTimestamp: at(5) },
    { state: 'BARGE', stateStartTimestamp: at(5), stateEndTimestamp: at(10) },
    { state: 'SILENT_MONITOR', stateStartTimestamp: at(10), stateEndTimestamp: at(15) },
  ]);
});

test('a supervisor may only do what was allowed', () => {
  const { bench, id, center } = talking();
  const silent = must(center.monitor(bob, id)).contactId;
  expect(center.changeMonitoring(bob, silent, 'BARGE')).toMatchObject({
    problem: { code: 'wrong-state' },
  });
  expect(center.changeMonitoring(cid, silent, 'SILENT_MONITOR')).toMatchObject({ ok: false });
  const joined = must(center.monitor(cid, id, ['BARGE'])).contactId;
  expect(hearers(bench, () => center.speak(cid, joined, 'Hello'))).toEqual([
    'customer',
    ann,
    cid,
    bob,
  ]);
});

test('while a supervisor listens nothing that others see changes', () => {
  const { bench, id, center } = talking();
  bench.all();
  const seen = () => {
    const { contacts, agents } = center.snapshot();
    return [contacts.filter(({ contactId }) => contactId === id), agents[0]];
  };
  const before = seen();
  const outputs = bench.all().length;
  must(center.monitor(bob, id));
  expect(seen()).toEqual(before);
  const told = bench.all().slice(outputs);
  const toAnn = told.filter((one) => one.type === 'desk' && one.agent === ann);
  const ofCall = told.filter((one) => 'contactId' in one && one.contactId === id);
  expect([...toAnn, ...ofCall]).toEqual([]);
});

test('a prompt names the voice that was set before it', () => {
  const spoken = flow('voices', 'CONTACT_FLOW', {
    first: sayBlock('Hello', 'voice'),
    voice: {
      Type: 'UpdateContactTextToSpeechVoice',
      Parameters: { TextToSpeechVoice: 'Carmen' },
      next: 'second',
    },
    second: sayBlock('Bine', 'wait'),
    wait: sayBlock('La revedere', 'bye'),
    bye: hangUp,
  });
  const bench = new Bench(smallSettings([spoken]));
  bench.call('voices');
  expect(bench.of('prompt').map(({ text, voice }) => [text, voice])).toEqual([
    ['Hello', null],
    ['Bine', 'Carmen'],
    ['La revedere', 'Carmen'],
  ]);
});
