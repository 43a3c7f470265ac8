import { useCollection } from '@cloudscape-design/collection-hooks';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import Toggle from '@cloudscape-design/components/toggle';
import type { RuleRow } from '../../../core/alerts/wire.ts';
import { useAlertValue } from '../../alerts/use-alert-value.ts';
import { useMeasured } from '../../alerts/use-measured.ts';
import { useApi } from '../../api/api.ts';
import { useWords } from '../../language/use-words.ts';
import { Refused } from './refused.tsx';
import { Severity } from './severity.tsx';
import { useCommand } from './use-command.ts';

type Props = { rules: RuleRow[]; edit: (id: string) => void; changed: () => void };

/** Rules with what each watches; on and off at once, edited in the form. */
export function RuleTable({ rules, edit, changed }: Props) {
  const { say } = useWords();
  const { run, busy, error } = useCommand(changed);
  const columns = useColumns({ edit, run, busy });
  const { items, collectionProps } = useCollection(rules, { sorting: {} });
  return (
    <SpaceBetween size="s">
      {error !== null && <Refused error={error} />}
      <Table
        {...collectionProps}
        items={items}
        trackBy="id"
        columnDefinitions={columns}
        wrapLines
        enableKeyboardNavigation
        contentDensity="compact"
        ariaLabels={{ tableLabel: say('alerts.rules') }}
        header={
          <Header
            variant="h2"
            counter={`(${rules.length})`}
            actions={
              <Button variant="primary" onClick={() => edit('new')}>
                {say('rule.new')}
              </Button>
            }
          >
            {say('alerts.rules')}
          </Header>
        }
      />
    </SpaceBetween>
  );
}

type Tools = {
  edit: Props['edit'];
  run: ReturnType<typeof useCommand>['run'];
  busy: boolean;
};

function useColumns({ edit, run, busy }: Tools) {
  const { say } = useWords();
  const shown = useAlertValue();
  const measured = useMeasured();
  const api = useApi();
  const save = ({ id, rule, version }: RuleRow, enabled: boolean) =>
    run(() => api.send('saveAlertRule', { id, body: { ...rule, enabled, version } }));
  return [
    {
      id: 'name',
      header: say('rule.name'),
      minWidth: 180,
      sortingComparator: (one: RuleRow, other: RuleRow) =>
        one.rule.name.localeCompare(other.rule.name),
      isRowHeader: true,
      cell: ({ rule }: RuleRow) => rule.name,
    },
    {
      id: 'measured',
      header: say('rule.what'),
      minWidth: 180,
      sortingComparator: (one: RuleRow, other: RuleRow) =>
        measured(one.rule).localeCompare(measured(other.rule)),
      cell: ({ rule }: RuleRow) => measured(rule),
    },
    {
      id: 'limit',
      header: say('alerts.limit'),
      minWidth: 130,
      cell: ({ rule }: RuleRow) =>
        say(`alerts.limit.${rule.trouble}`, { value: shown(rule, rule.threshold) }),
    },
    {
      id: 'severity',
      header: say('alerts.severity'),
      minWidth: 130,
      cell: ({ rule }: RuleRow) => <Severity severity={rule.severity} />,
    },
    {
      id: 'by',
      header: say('rule.origin'),
      minWidth: 130,
      cell: ({ isDefault, by }: RuleRow) =>
        by === null ? say('rule.default') : isDefault ? say('rule.changed', { by }) : by,
    },
    {
      id: 'enabled',
      header: say('rule.on'),
      minWidth: 80,
      cell: (row: RuleRow) => (
        <Toggle
          checked={row.rule.enabled}
          disabled={busy}
          ariaLabel={say('rule.enabled', { name: row.rule.name })}
          onChange={({ detail }) => void save(row, detail.checked)}
        />
      ),
    },
    {
      id: 'actions',
      header: say('rule.actions'),
      minWidth: 100,
      cell: (row: RuleRow) => <RowActions row={row} edit={edit} run={run} />,
    },
  ];
}

function RowActions({ row, edit, run }: { row: RuleRow } & Pick<Tools, 'edit' | 'run'>) {
  const { say } = useWords();
  const api = useApi();
  const { id, isDefault, by } = row;
  const { name } = row.rule;
  return (
    <SpaceBetween size="xxs" direction="horizontal">
      <Button
        variant="inline-icon"
        iconName="edit"
        ariaLabel={say('rule.edit', { name })}
        onClick={() => edit(id)}
      />
      {by !== null && (
        <Button
          variant="inline-icon"
          iconName={isDefault ? 'undo' : 'remove'}
          ariaLabel={say(isDefault ? 'rule.reset' : 'rule.remove', { name })}
          onClick={() => void run(() => api.send('removeAlertRule', { id }))}
        />
      )}
    </SpaceBetween>
  );
}
