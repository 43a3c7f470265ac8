import type { ReactNode } from 'react';
import { useCenter } from '../../api/center.ts';
import { Empty } from '../../states/empty.tsx';
import type { ViewProps } from './filter-props.ts';
import { NoHistory } from './no-history.tsx';

/** Nothing to count: in days with contacts said in the view's own words, else with a word on where contacts are. */
export function NoFigures({
  state: { from, to },
  title,
  children,
}: Pick<ViewProps, 'state'> & { title: string; children?: ReactNode }) {
  const { firstDay, lastDay } = useCenter();
  const hasContacts = firstDay !== null && lastDay !== null && from <= lastDay && firstDay <= to;
  return hasContacts ? <Empty title={title}>{children}</Empty> : <NoHistory />;
}
