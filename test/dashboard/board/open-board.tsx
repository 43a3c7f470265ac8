import { render } from '@testing-library/react';
import type { BoardList } from '../../../core/board/wire.ts';
import type { LiveSnapshot } from '../../../core/live/wire.ts';
import { App } from '../../../dashboard/app.tsx';
import { speak } from '../../../dashboard/language/language.ts';
import { openHouse } from '../../../dashboard/sign-in/sign-in.ts';
import { apiAnswering, center, today } from '../fixture.ts';
import { morning, snapshot } from '../live/live-world.ts';
import { alertList } from './some-alert.ts';

const noBoards: BoardList = { own: null, shared: [] };

const arrivals = {
  ...{ day: '2026-11-22', timeZone: 'Europe/Madrid', asOf: morning, comparedDays: [] },
  ...{ quarters: [], soFar: { arrived: 0, usual: null } },
};
const history = {
  ...{ timeZone: 'Europe/Madrid', interval: 'day', groupBy: 'queue' },
  ...{ totals: {}, groups: [], rows: [] },
};

type Answers = Parameters<typeof apiAnswering>[0];

/** The answers of a center in which nothing happens, with what a test gives in their place. */
export const calm = (live: Partial<LiveSnapshot> = {}): Answers => ({
  '/api/center': { body: center },
  '/api/today': { body: today },
  '/api/boards': { body: noBoards },
  '/api/live': { body: { ...snapshot(1, live), channel: '/live/center' } },
  '/api/alerts': alertList(),
  '/api/closures': { body: { closures: [] } },
  '/api/overflows': { body: { overflows: [] } },
  '/api/history': { body: history },
  '/api/arrivals': { body: arrivals },
  '/api/callbacks': { body: { day: today.day, callbacks: [] } },
  '/api/self-service': {
    body: {
      ...{ timeZone: 'Europe/Madrid', truncated: false, visitsTruncated: false },
      contacts: { all: 0, solved: 0, queued: 0, ended: 0, rate: null, interval: null },
      ...{ tasks: [], exits: [], visits: [] },
    },
  },
});

/** The app at an address of the board. */
export async function openBoard(answers: Answers, path = '/') {
  const pack = await speak('en');
  globalThis.history.replaceState(null, '', path);
  const { api, asked } = apiAnswering(answers);
  render(<App api={api} signIn={openHouse} pack={pack} />);
  return asked;
}
