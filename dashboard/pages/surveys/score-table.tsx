import Header from '@cloudscape-design/components/header';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import type { TableProps } from '@cloudscape-design/components/table';
import { useState } from 'react';
import type { SurveyRow, SurveysAnswer } from '../../../core/api/surveys-wire.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { NotDefined } from '../../figures/not-defined.tsx';
import { PagedTable } from '../../figures/paged-table.tsx';
import { WithInterval } from '../../figures/with-interval.tsx';
import { useWords } from '../../language/use-words.ts';
import type { AnswersChosen } from './answer-list.tsx';
import { questionKey, questionName, showScore } from './show-score.ts';

const groups = ['queues', 'agents', 'days'] as const;
type Group = (typeof groups)[number];

type Props = { surveys: SurveysAnswer; choose: (chosen: AnswersChosen) => void };
type Given = SurveysAnswer['answers'][number];

/** The row in which an answer counts. */
const rowKey: Record<Group, (answer: Given, timeZone: string) => string | null> = {
  queues: ({ queue }) => queue,
  agents: ({ agent }) => agent,
  days: ({ offeredAt }, timeZone) => dayOf(offeredAt, timeZone),
};

/** The scores by queue, agent or day; each opens to its answers. */
export function ScoreTable({ surveys, choose }: Props) {
  const { say, format } = useWords();
  const [group, show] = useState<Group>('queues');
  const title = say('survey.by');
  const nameOf = (name: string) => (group === 'days' ? format.days(name, name) : name);
  /** The answers of a row, or some of them. */
  const opened = (row: SurveyRow, what: string, isMeant: AnswersChosen['keep'] = () => true) => {
    const title = `${nameOf(row.name)}: ${what}`;
    const keep: AnswersChosen['keep'] = (one) =>
      isMeant(one) && rowKey[group](one, surveys.timeZone) === row.key;
    return { title, onFollow: () => choose({ title, keep }) };
  };
  const columns: TableProps.ColumnDefinition<SurveyRow>[] = [
    {
      id: 'name',
      header: say(`survey.by.${group}`),
      isRowHeader: true,
      sortingField: 'name',
      cell: ({ name }) => nameOf(name),
    },
    {
      id: 'response',
      header: say('survey.response'),
      sortingComparator: (a, b) => (a.response.rate ?? -1) - (b.response.rate ?? -1),
      cell: (row) => (
        <WithInterval
          value={row.response.rate}
          interval={row.response.interval}
          of={row.response.offered}
          show={format.share}
          {...(row.response.answered > 0 && { open: opened(row, say('survey.response')) })}
        />
      ),
    },
    ...surveys.total.scores.map((score): TableProps.ColumnDefinition<SurveyRow> => {
      const key = questionKey(score);
      const own = (row: SurveyRow) => row.scores.find((one) => questionKey(one) === key);
      return {
        id: key,
        header: questionName(score),
        sortingComparator: (a, b) => (own(a)?.value ?? -9) - (own(b)?.value ?? -9),
        cell: (row) => {
          const found = own(row);
          if (!found) return <NotDefined />;
          return (
            <WithInterval
              {...found}
              of={found.answers}
              show={showScore(score.scale, format)}
              open={opened(row, questionName(score), (one) => questionKey(one) === key)}
            />
          );
        },
      };
    }),
  ];
  return (
    <PagedTable
      rows={surveys[group]}
      columns={columns}
      trackBy={({ key }) => key}
      label={title}
      empty={say('contacts.empty')}
      header={
        <Header
          variant="h2"
          description={say('figures.interval.hint')}
          actions={
            <SegmentedControl
              label={title}
              selectedId={group}
              options={groups.map((id) => ({ id, text: say(`survey.by.${id}`) }))}
              onChange={({ detail }) => show(detail.selectedId as Group)}
            />
          }
        >
          {title}
        </Header>
      }
    />
  );
}
