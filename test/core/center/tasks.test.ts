import { expect, test } from 'vitest';
import { ann, Bench, must } from './small-center.ts';

const references = { recording: { Type: 'URL', Value: 'https://center.example/c1' } };

function task() {
  const one = new Bench().available(ann);
  const started = one.center.startContact({
    ...{ channel: 'TASK', customer: null, name: 'Voicemail', description: 'Call me.' },
    references,
  });
  return { one, contactId: must(started).contactId };
}

test('a task rings with its name, text and references, which its record has too', () => {
  const { one, contactId } = task();
  expect(one.center.snapshot().contacts).toMatchObject([
    { contactId, agent: ann, name: 'Voicemail', description: 'Call me.', references },
  ]);
  must(one.center.accept(ann, contactId));
  must(one.center.agentHangUp(ann, contactId));
  must(one.center.finish(ann, contactId));
  expect(one.record(contactId).References).toEqual([
    { Name: 'recording', Type: 'URL', Value: 'https://center.example/c1' },
  ]);
});

test('a call comes before a voicemail that has waited longer', () => {
  const one = new Bench();
  const voicemail = must(
    one.center.startContact({ channel: 'TASK', customer: null, name: 'Voicemail' }),
  ).contactId;
  one.pass(600);
  const call = one.call();
  one.available(ann);
  expect(one.stateAt(ann, call)).toBe('CONNECTING');
  expect(one.stateAt(ann, voicemail)).toBeUndefined();
});

test('words are told to whoever records, whether the flow listens or not', () => {
  const one = new Bench();
  const contactId = one.call();
  must(one.center.say(contactId, 'Hello?'));
  expect(one.of('said')).toMatchObject([{ contactId, words: 'Hello?' }]);
});
