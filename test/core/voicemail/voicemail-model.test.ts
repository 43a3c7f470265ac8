import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requestVoicemail } from '../../../core/voicemail/request-voicemail.ts';
import { type VoicemailEvent, voicemailEvent } from '../../../core/voicemail/voicemail-event.ts';
import { unreliableServices } from './unreliable-services.ts';

const start = 1_000_000;
const ids = ['c1', 'c2'];
const requestOf = (id: string) => ({
  id,
  queue: 'Sales',
  queueArn: null,
  number: null,
  requestedAt: start,
});
const recordedOf = (id: string): VoicemailEvent => ({
  kind: 'recorded',
  id,
  recording: { bucket: 'recordings', key: `${id}.wav` },
});

/** Anything that can be delivered, at any time, as often as it likes. */
const delivery = fc.oneof(
  fc.constantFrom(...ids).map((id) => ({ request: id })),
  fc.constantFrom(...ids).map((id) => ({ event: recordedOf(id) })),
  fc.constantFrom(...ids).map((id) => ({ event: { kind: 'transcribed' as const, id } })),
  fc.constant({ event: { kind: 'sweep' as const } }),
  fc.constantFrom(...ids).map((id) => ({ transcribes: id })),
);
type Delivery = { request?: string; event?: VoicemailEvent; transcribes?: string };

/** Deliveries of one group run at the same time, step by step in an order that the test chooses. */
const days = fc.record({
  groups: fc.array(fc.array(delivery as fc.Arbitrary<Delivery>, { minLength: 1, maxLength: 4 }), {
    maxLength: 12,
  }),
  /** Which acts crash the function that does them, by count; endless zeros behind. */
  crashes: fc.array(fc.boolean(), { maxLength: 120 }),
});

test('whatever is repeated, runs at once or crashes: each message moves on once through its states, with one job and one task', async () => {
  await fc.assert(
    fc.asyncProperty(days, fc.scheduler(), async ({ groups, crashes }, scheduler) => {
      let acts = 0;
      const outside = unreliableServices(async (act) => {
        if (crashes[acts++]) throw new Error(`crashed ${act}`);
        await scheduler.schedule(Promise.resolve(), act);
      });
      const { ports, jobs } = outside;
      const run = async ({ request, event, transcribes }: Delivery) => {
        if (request) await requestVoicemail(requestOf(request), ports.store);
        if (event) await voicemailEvent(event, ports, start + 60);
        if (transcribes && jobs.has(transcribes)) jobs.set(transcribes, 'done');
      };
      const all = (deliveries: Delivery[]) =>
        scheduler.waitFor(Promise.allSettled(deliveries.map(run)));
      for (const group of groups) await all(group);
      crashes.length = 0;
      await all(ids.map((id) => ({ request: id })));
      await all(ids.map((id) => ({ event: recordedOf(id) })));
      await all(ids.map((id) => ({ transcribes: id })));
      await all([{ event: { kind: 'sweep' } }, { event: { kind: 'sweep' } }]);
      expect(outside.tasksMade).toBe(ids.length);
      expect(outside.jobsMade).toBe(ids.length);
      for (const id of ids)
        expect(outside.history.filter((one) => one.id === id).map(({ state }) => state)).toEqual([
          'requested',
          'recorded',
          'transcribed',
          'tasked',
        ]);
      for (const id of ids)
        expect(outside.stored.get(id)?.voicemail).toMatchObject({
          state: 'tasked',
          recording: { key: `${id}.wav` },
          transcript: { text: 'Please call me.' },
          taskId: outside.tasks.get(id),
        });
    }),
    { numRuns: 300 },
  );
});
