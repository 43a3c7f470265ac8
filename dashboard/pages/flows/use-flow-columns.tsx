import Box from '@cloudscape-design/components/box';
import type { TableProps } from '@cloudscape-design/components/table';
import type { FlowList } from '../../../core/api/flows-wire.ts';
import { flowTypes } from '../../../core/flow/document/flow-type.ts';
import { whereabouts } from '../../../core/flow/traffic/whereabouts.ts';
import { useWords, type WordsInUse } from '../../language/use-words.ts';
import { RouterLink } from '../../shell/router-link.tsx';

type Row = FlowList['flows'][number];

/** Columns of the list of flows; each flow opens on the same day. */
export function useFlowColumns(day: string | null): TableProps.ColumnDefinition<Row>[] {
  const words = useWords();
  const { say } = words;
  const search = day === null ? '' : `?day=${day}`;
  return [
    {
      id: 'name',
      header: say('flows.name'),
      sortingField: 'name',
      isRowHeader: true,
      cell: ({ name, description }) => (
        <>
          <RouterLink href={`/flows/${encodeURIComponent(name)}${search}`}>{name}</RouterLink>
          <Box variant="small" display="block">
            {description}
          </Box>
        </>
      ),
    },
    {
      id: 'type',
      header: say('flows.type'),
      sortingComparator: (one, other) =>
        flowKind(one.type, words).localeCompare(flowKind(other.type, words)),
      cell: ({ type }) => flowKind(type, words),
    },
    {
      id: 'contacts',
      header: say('flows.contacts'),
      sortingField: 'contacts',
      cell: ({ contacts, truncated }) => counted(contacts, truncated, words),
    },
    {
      id: 'errors',
      header: say('flows.errors'),
      sortingField: 'errors',
      cell: ({ errors }) => (
        <Box color={errors > 0 ? 'text-status-error' : 'inherit'}>{words.format.count(errors)}</Box>
      ),
    },
    ...whereabouts.map((gone) => ({
      id: gone,
      header: say(`flows.${gone}`),
      sortingField: gone,
      cell: (row: Row) => words.format.count(row[gone]),
    })),
  ];
}

/** What Connect calls a flow of the type; a type that isn't known goes by its own name. */
export const flowKind = (type: string, { say }: Pick<WordsInUse, 'say'>): string => {
  const known = flowTypes.find((one) => one === type);
  return known ? say(`flows.kind.${known}`) : type;
};

const counted = (count: number, truncated: boolean, { say, format }: WordsInUse): string =>
  truncated ? say('flows.atLeast', { count: format.count(count) }) : format.count(count);
