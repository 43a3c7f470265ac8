import { yesNo } from '../yes-no.ts';
import type { WaitEstimate } from './wait-for-queue.ts';

const text = (count: number | null): string => (count === null ? '' : String(count));

/** What a flow is told of the wait (docs/decisions/011): whole minutes, rounded up; 0 when an agent is free. */
export const waitAnswer = ({ seconds, position, waiting }: WaitEstimate) => ({
  known: yesNo(seconds !== null),
  minutes: text(seconds === null ? null : Math.ceil(seconds / 60)),
  position: text(position),
  waiting: text(waiting),
});
