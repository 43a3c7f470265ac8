import { error, next, type Outcome } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import { encrypted, encryptionRefusal } from './input-encryption.ts';

/** Keys that Connect keeps while it buffers (guide, "Set Touchtone Buffer Behavior"). */
const bufferLength = 30;

/** Takes the keys that were typed ahead: all that are buffered, none when nothing buffers. The others are lost. */
export function takeTypedAhead(running: Running): string {
  const { session } = running;
  const keys = isBuffering(running) ? session.typedAhead.slice(0, bufferLength) : '';
  session.typedAhead = '';
  return keys;
}

const isBuffering = (running: Running): boolean =>
  running.has('EnableDTMFBuffer')
    ? isOn(running, 'EnableDTMFBuffer')
    : running.session.settings.GetParticipantInput === true;

const isOn = (running: Running, name: string): boolean =>
  running.text(name).toLowerCase() === 'true';

/** Begins to buffer keys, or stops and clears the buffer; on request what it held is stored before. */
export function setKeypadBuffer(running: Running): Outcome {
  const on = isOn(running, 'EnableDTMFBuffer');
  if (!on && isOn(running, 'StoreInput')) {
    const secret = running.has('InputEncryption');
    const refusal = secret ? encryptionRefusal(running) : null;
    if (refusal) return error('NoMatchingError', refusal);
    const held = running.session.typedAhead.slice(0, bufferLength);
    running.set('StoredCustomerInput', secret ? encrypted(running) : held);
  }
  running.session.typedAhead = '';
  running.apply(on);
  return next;
}
