import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { dayOf } from '../core/time/zone.ts';
import type { ConnectHost } from './connect/connect-host.ts';
import type { StateFile } from './state-file.ts';

const everyMs = 30_000;

/**
 * Notes through when the local Connect's own traffic goes, so that no simulated contact comes in its place later; while it runs as
 * far ahead as it comes until the next note, because a kill may come before.
 */
export function noteLiveDays(
  stateFile: StateFile,
  { timeZone }: ContactCenterConfig,
  { clock }: ConnectHost,
) {
  let before = dayOf(Math.floor(clock.nowMs() / 1000), timeZone);
  const note = (aheadMs: number) => {
    const now = clock.nowMs();
    const through = Math.floor((now + aheadMs) / 1000);
    const today = dayOf(Math.floor(now / 1000), timeZone);
    const ended = today === before ? {} : { [before]: null };
    before = today;
    const days = { ...stateFile.state.days, ...ended, [today]: through };
    return stateFile.update({ liveThrough: through, days });
  };
  const noteAhead = () => void note(everyMs * clock.speed).catch(() => {});
  noteAhead();
  const timer = setInterval(noteAhead, everyMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await note(0);
    },
  };
}
