import type { ComponentType } from 'react';
import type { MetricName } from '../../../core/metrics/metrics.ts';
import { RecentActions } from '../../acting/recent-actions.tsx';
import type { WordsInUse } from '../../language/use-words.ts';
import { Agents } from './widgets/agents.tsx';
import { Arrivals } from './widgets/arrivals.tsx';
import { CallbacksDue } from './widgets/callbacks-due.tsx';
import { OnTheLine, Waiting } from './widgets/contacts-now.tsx';
import { DayChart } from './widgets/day-chart.tsx';
import { JourneyFunnel } from './widgets/journey-funnel.tsx';
import { KpiTile } from './widgets/kpi-tile.tsx';
import { Mix } from './widgets/mix.tsx';
import { Queues } from './widgets/queues.tsx';
import { QueuesToday } from './widgets/queues-today.tsx';
import { VoicemailsOpen } from './widgets/voicemails-open.tsx';

export type Widget = {
  id: string;
  name: (words: WordsInUse) => string;
  /** What its figure means, a click away; null where the title says it all. */
  definition: ((words: WordsInUse) => string) | null;
  /** Columns of four, and rows of some 100 pixels; `least`: what it can be made. */
  size: readonly [columns: number, rows: number];
  least: readonly [columns: number, rows: number];
  body: ComponentType;
};

const kpis: readonly MetricName[] = [
  'serviceLevel',
  'abandonmentRate',
  'averageQueueAnswerTime',
  'contactsQueuedByEnqueue',
  'contactsHandledByConnectedToAgent',
  'contactsAbandoned',
  'averageHandleTime',
  'maximumQueuedTime',
  'selfServiceRate',
  'costPerContact',
];

const kpiWidget = (metric: MetricName): Widget => ({
  id: `kpi-${metric}`,
  name: ({ nameOf }) => nameOf(metric),
  definition: ({ definitionOf }) => definitionOf(metric),
  size: [1, 2],
  least: [1, 2],
  body: () => <KpiTile metric={metric} />,
});

const widget = (
  id: string,
  name: Widget['name'],
  size: Widget['size'],
  body: ComponentType,
): Widget => ({ id, name, size, body, definition: null, least: [1, 3] });

/** Every widget that a board can have. An id is stored in boards: it is never given to another widget. */
export const widgetTable: readonly Widget[] = [
  ...kpis.map(kpiWidget),
  widget('queues', ({ say }) => say('board.queues'), [4, 4], Queues),
  widget('waiting', ({ say }) => say('board.contactsWaiting'), [2, 4], Waiting),
  widget('agents', ({ say }) => say('board.agents'), [4, 5], Agents),
  widget('on-the-line', ({ say }) => say('board.onTheLine'), [2, 4], OnTheLine),
  widget('callbacks', ({ say }) => say('board.callbacks'), [2, 4], CallbacksDue),
  widget('voicemails', ({ say }) => say('voicemail.widget'), [2, 4], VoicemailsOpen),
  widget('arrivals', ({ say }) => say('board.arrivals'), [2, 4], Arrivals),
  widget('day', ({ say }) => say('today.chart'), [2, 4], DayChart),
  widget('queues-today', ({ say }) => say('today.queues'), [4, 4], QueuesToday),
  widget(
    'channels',
    ({ say }) => say('board.channels'),
    [1, 3],
    () => <Mix groupBy="channel" />,
  ),
  widget(
    'contact-types',
    ({ say }) => say('board.contactTypes'),
    [1, 3],
    () => <Mix groupBy="contactType" />,
  ),
  widget(
    'actions',
    ({ say }) => say('act.recent'),
    [4, 4],
    () => <RecentActions isEmbedded />,
  ),
  widget('journeys', ({ say }) => say('board.journeys'), [2, 3], JourneyFunnel),
];

export const widgetOf = new Map(widgetTable.map((one) => [one.id, one]));
export const widgetSizes = new Map(
  widgetTable.map(({ id, least: [minColumnSpan, minRowSpan] }) => [
    id,
    { minColumnSpan, minRowSpan },
  ]),
);
