import { compare } from '../../core/flow/build/blocks/compare.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import type { Blocks } from './joined.ts';

/** Says the emergency message that `check-closure` answered, and notes for whom one was heard: `all` or `queue`. Starts at `say the emergency`. */
export const sayEmergency = (next: string): Blocks => ({
  'say the emergency': message('$.External.emergencyMessage', { next: 'note the emergency' }),
  'note the emergency': setAttributes(
    { heardEmergency: '$.External.emergencyOf' },
    { next, failed: next },
  ),
});

/** The emergency message of the queue or, where none was heard in this call, that of all. Starts at `is there an emergency`. */
export const emergencyOfQueue = (next: string): Blocks => ({
  'is there an emergency': compare('$.External.emergency', {
    when: { yes: 'whose emergency is it' },
    otherwise: next,
  }),
  'whose emergency is it': compare('$.External.emergencyOf', {
    when: { queue: 'was it heard of the queue' },
    otherwise: 'was it heard at all',
  }),
  'was it heard of the queue': compare('$.Attributes.heardEmergency', {
    when: { queue: next },
    otherwise: 'say the emergency',
  }),
  'was it heard at all': compare('$.Attributes.heardEmergency', {
    when: { all: next, queue: next },
    otherwise: 'say the emergency',
  }),
  ...sayEmergency(next),
});
