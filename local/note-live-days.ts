import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { dayOf } from '../core/time/zone.ts';
import type { ConnectHost } from './connect/connect-host.ts';
import type { StateFile } from './state-file.ts';

const everyMs = 30_000;

/** Notes through when the local Connect's own traffic goes, so that no simulated contact comes in its place later. */
export function noteLiveDays(
  stateFile: StateFile,
  { timeZone }: ContactCenterConfig,
  { clock }: ConnectHost,
) {
  let before = dayOf(Math.floor(clock.nowMs() / 1000), timeZone);
  const note = () => {
    const through = Math.floor(clock.nowMs() / 1000);
    const today = dayOf(through, timeZone);
    const ended = today === before ? {} : { [before]: null };
    before = today;
    const days = { ...stateFile.state.days, ...ended, [today]: through };
    return stateFile.update({ liveThrough: through, days });
  };
  const timer = setInterval(() => void note().catch(() => {}), everyMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await note();
    },
  };
}
