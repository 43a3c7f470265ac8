import type { TableProps } from '@cloudscape-design/components/table';
import type { SurveysAnswer } from '../../../core/api/surveys-wire.ts';
import { useCenter } from '../../api/center.ts';
import { ContactLink } from '../../contact-list/contact-link.tsx';
import { ComesIntoView } from '../../figures/comes-into-view.tsx';
import { ListHeader } from '../../figures/list-header.tsx';
import { NotDefined } from '../../figures/not-defined.tsx';
import { PagedTable } from '../../figures/paged-table.tsx';
import { useWords } from '../../language/use-words.ts';
import { questionKey, questionName } from './show-score.ts';

type Row = SurveysAnswer['answers'][number];

/** The answers behind a figure, and what it is called. */
export type AnswersChosen = { title: string; keep: (answer: Row) => boolean };

type Props = {
  surveys: SurveysAnswer;
  chosen: AnswersChosen | null;
  choose: (chosen: AnswersChosen | null) => void;
};

/** The answers behind the scores; each leads to its contact. */
export function AnswerList({ surveys, chosen, choose }: Props) {
  const { say } = useWords();
  const { timeZone, answers, answersTruncated } = surveys;
  const columns = useColumns(timeZone);
  const rows = chosen ? answers.filter(chosen.keep) : answers;
  return (
    <ComesIntoView chosen={chosen?.title ?? null} label={say('survey.answers')}>
      <PagedTable
        key={chosen?.title ?? ''}
        rows={rows}
        columns={columns}
        trackBy={(one) => `${one.contactId} ${questionKey(one)}`}
        label={say('survey.answers')}
        empty={say('survey.answers.empty')}
        header={
          <ListHeader
            title={chosen?.title ?? say('survey.answers')}
            rows={rows.length}
            cutAt={answersTruncated ? answers.length : null}
            all={chosen && { text: say('survey.answers.all'), onClick: () => choose(null) }}
          />
        }
      />
    </ComesIntoView>
  );
}

function useColumns(timeZone: string): TableProps.ColumnDefinition<Row>[] {
  const { say } = useWords();
  const { queues, agents } = useCenter();
  const nameIn = (list: readonly { id: string; name: string }[], id: string | null) =>
    id === null ? <NotDefined /> : (list.find((one) => one.id === id)?.name ?? id);
  return [
    {
      id: 'contact',
      header: say('column.contact'),
      isRowHeader: true,
      sortingField: 'at',
      cell: ({ contactId, at }) => (
        <ContactLink contactId={contactId} at={at} timeZone={timeZone} />
      ),
    },
    { id: 'question', header: say('survey.question'), cell: (one) => questionName(one) },
    {
      id: 'answer',
      header: say('survey.answer'),
      sortingField: 'answer',
      cell: ({ answer }) => answer,
    },
    { id: 'queue', header: say('column.queue'), cell: ({ queue }) => nameIn(queues, queue) },
    { id: 'agent', header: say('column.agent'), cell: ({ agent }) => nameIn(agents, agent) },
  ];
}
