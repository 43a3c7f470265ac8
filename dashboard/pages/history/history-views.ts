import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { CenterInfo } from '../../../core/api/wire.ts';
import type { WordKey } from '../../language/words.ts';
import type { FilterName, ViewProps } from './filter-props.ts';

export type HistoryView = {
  /** The end of its address; the first view is at `/history` itself. */
  id: string;
  title: WordKey;
  roles: readonly CenterInfo['role'][];
  filters: readonly FilterName[];
  view: LazyExoticComponent<ComponentType<ViewProps>>;
};

const everyone = ['supervisor', 'agent'] as const;
const supervisors = ['supervisor'] as const;

/** Every view of history: its address, its filters, and its code, loaded when it is first opened. */
export const historyViews: readonly HistoryView[] = [
  {
    id: 'table',
    title: 'figures.view.table',
    roles: everyone,
    filters: ['interval', 'groupBy', 'scope', 'timeZone', 'threshold', 'metrics'],
    view: lazy(() => import('./history-figures.tsx')),
  },
  {
    id: 'service-level',
    title: 'figures.view.service-level',
    roles: everyone,
    filters: ['scope', 'timeZone', 'threshold'],
    view: lazy(() => import('./service-levels/service-levels.tsx')),
  },
  {
    id: 'week',
    title: 'figures.view.week',
    roles: everyone,
    filters: ['metric', 'scope', 'timeZone', 'threshold'],
    view: lazy(() => import('./week/week-view.tsx')),
  },
  {
    id: 'distributions',
    title: 'figures.view.distributions',
    roles: everyone,
    filters: ['scope', 'timeZone'],
    view: lazy(() => import('./distributions/distributions-view.tsx')),
  },
  {
    id: 'scorecard',
    title: 'figures.view.scorecard',
    roles: everyone,
    filters: ['agent'],
    view: lazy(() => import('./scorecard/scorecard-view.tsx')),
  },
  {
    id: 'activity',
    title: 'figures.view.activity',
    roles: everyone,
    filters: [],
    view: lazy(() => import('./activity/activity-view.tsx')),
  },
  {
    id: 'after-contact-work',
    title: 'figures.view.after-contact-work',
    roles: supervisors,
    filters: [],
    view: lazy(() => import('./after-contact-work/after-contact-work-view.tsx')),
  },
  {
    id: 'self-service',
    title: 'figures.view.self-service',
    roles: supervisors,
    filters: ['timeZone'],
    view: lazy(() => import('../self-service/self-service-view.tsx')),
  },
  {
    id: 'surveys',
    title: 'figures.view.surveys',
    roles: everyone,
    filters: ['scope', 'timeZone'],
    view: lazy(() => import('../surveys/surveys-view.tsx')),
  },
  {
    id: 'callbacks',
    title: 'figures.view.callbacks',
    roles: supervisors,
    filters: ['timeZone'],
    view: lazy(() => import('../callbacks/callbacks-view.tsx')),
  },
  {
    id: 'compare',
    title: 'figures.view.compare',
    roles: everyone,
    filters: ['against', 'groupBy', 'scope', 'timeZone', 'threshold', 'metrics'],
    view: lazy(() => import('./compare/compare-view.tsx')),
  },
  {
    id: 'reasons',
    title: 'figures.view.reasons',
    roles: supervisors,
    filters: ['reason', 'timeZone'],
    view: lazy(() => import('./reasons/reasons-view.tsx')),
  },
  {
    id: 'resolution',
    title: 'figures.view.resolution',
    roles: supervisors,
    filters: ['occupancy', 'timeZone'],
    view: lazy(() => import('./resolution/resolution-view.tsx')),
  },
];

/** Where a view is, seen from the first. */
export const viewPath = (id: string): string =>
  id === historyViews[0]?.id ? '/history' : `/history/${id}`;
