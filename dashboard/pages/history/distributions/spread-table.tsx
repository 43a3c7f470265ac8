import Table from '@cloudscape-design/components/table';
import { type FigureSource, figureLink } from '../../../figures/figure-link.ts';
import { useWords } from '../../../language/use-words.ts';
import { RouterLink } from '../../../shell/router-link.tsx';
import type { Bin, SpreadRow } from './curve.ts';

type Props = { rows: SpreadRow[]; title: string; source: FigureSource };

/** How many took how long, each range leading to its contacts. */
export function SpreadTable({ rows, title, source }: Props) {
  const { say, format } = useWords();
  const range = ({ from, to }: Bin) =>
    to === null ? `≥ ${format.seconds(from)}` : `${format.seconds(from)} – < ${format.seconds(to)}`;
  return (
    <Table<SpreadRow>
      items={rows}
      trackBy={({ from }) => String(from)}
      variant="embedded"
      contentDensity="compact"
      ariaLabels={{ tableLabel: title }}
      columnDefinitions={[
        { id: 'range', header: say('figures.spread.seconds'), isRowHeader: true, cell: range },
        {
          id: 'contacts',
          header: say('figures.contacts'),
          cell: (row) => (
            <RouterLink
              href={figureLink({ ...source, ...boundsOf(row) })}
              variant="secondary"
              ariaLabel={`${format.count(row.contacts)}, ${range(row)}, ${title}`}
            >
              {format.count(row.contacts)}
            </RouterLink>
          ),
        },
        {
          id: 'share',
          header: say('figures.reasons.share'),
          cell: ({ share }) => format.share(share),
        },
        {
          id: 'cumulative',
          header: say('figures.reasons.cumulative'),
          cell: ({ cumulative }) => format.share(cumulative),
        },
      ]}
    />
  );
}

const boundsOf = ({ from, to }: Bin) => ({
  atLeastSeconds: from,
  ...(to !== null && { lessThanSeconds: to }),
});
