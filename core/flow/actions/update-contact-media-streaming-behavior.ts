import { next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { offeredIn } from './offered-in.ts';
import { plainText, wrongValue } from './parameter-value.ts';
import { askService, resolvedParameters, serviceAnswer } from './service.ts';

const states = ['Enabled', 'Disabled'] as const;

/** The answer is what becomes of `$.MediaStreams`; without values nothing changes there. */
export const updateContactMediaStreamingBehavior = defineAction({
  type: 'UpdateContactMediaStreamingBehavior',
  block: 'Start / stop media streaming',
  category: 'sets',
  parameters: {
    MediaStreamingState: { kind: 'choice', values: states, accepts: 'static', required: true },
    MediaStreamType: { kind: 'choice', values: ['Audio'], accepts: 'static' },
    Participants: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          ParticipantType: { kind: 'choice', values: ['Customer'], accepts: 'static' },
          MediaDirections: {
            kind: 'list',
            of: { kind: 'choice', values: ['To', 'From'], accepts: 'static' },
          },
        },
      },
    },
  },
  flowTypes: offeredIn.allButHolds,
  channels: { CHAT: 'error', TASK: 'error', EMAIL: 'error' },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run: (running) =>
    states.some((state) => state === plainText(running.value('MediaStreamingState')))
      ? askService(running)
      : wrongValue('MediaStreamingState', 'Enabled or Disabled'),
  resume: (running, input) =>
    serviceAnswer(running, input, (streams) => {
      if (Object.keys(streams).length > 0) running.set('MediaStreams', streams);
      running.apply(resolvedParameters(running));
      return next;
    }),
});
