import type { CenterClock } from './center-clock.ts';
import type { ContactJournal } from './contact-journal.ts';

const everyMs = 1000;

/** Notes ahead of time, so that no instant that a function or a contact has seen comes again after a kill. */
export function noteTime(journal: ContactJournal, clock: CenterClock) {
  const note = () => journal.noteTime(clock.nowMs() + 2 * everyMs * clock.speed);
  note();
  const timer = setInterval(note, everyMs);
  return { stop: () => clearInterval(timer) };
}
