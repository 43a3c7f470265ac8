import type { PlacedWidget } from '../../../core/board/board.ts';

const rows: readonly (readonly [id: string, columnSpan: number, rowSpan: number])[] = [
  ['kpi-serviceLevel', 1, 2],
  ['kpi-abandonmentRate', 1, 2],
  ['kpi-averageQueueAnswerTime', 1, 2],
  ['kpi-contactsQueuedByEnqueue', 1, 2],
  ['queues', 4, 4],
  ['waiting', 2, 4],
  ['callbacks', 2, 4],
  ['agents', 4, 5],
  ['arrivals', 2, 4],
  ['day', 2, 4],
  ['kpi-contactsHandledByConnectedToAgent', 1, 2],
  ['kpi-contactsAbandoned', 1, 2],
  ['kpi-averageHandleTime', 1, 2],
  ['kpi-maximumQueuedTime', 1, 2],
  ['queues-today', 4, 4],
  ['on-the-line', 2, 4],
  ['channels', 1, 4],
  ['contact-types', 1, 4],
  ['journeys', 4, 3],
];

/** The board of whoever has arranged none: whether customers wait, why, and then the day. */
export const usualBoard: readonly PlacedWidget[] = rows.map(([id, columnSpan, rowSpan]) => ({
  ...{ id, columnSpan, rowSpan },
}));
