import ColumnLayout from '@cloudscape-design/components/column-layout';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { languages } from '../../../core/languages.ts';
import { reportMetrics } from '../../../core/report-schedule/report-metrics.ts';
import { reportRanges } from '../../../core/report-schedule/report-range.ts';
import { reportFormats, reportGroupings } from '../../../core/report-schedule/report-schedule.ts';
import { SomeOf } from '../../acting/some-of.tsx';
import { useCenter } from '../../api/center.ts';
import { useWords } from '../../language/use-words.ts';
import { ChooseOne, ChooseSome } from './choices.tsx';
import type { Fields } from './fields.ts';

/** What is in a report. */
export function ContentFields({ draft, change, isWrong }: Fields) {
  const { say, nameOf } = useWords();
  const { queues } = useCenter();
  return (
    <ColumnLayout columns={2}>
      <FormField
        label={say('reports.name')}
        errorText={isWrong('name') && say('reports.error.name')}
      >
        <Input value={draft.name} onChange={({ detail }) => change({ name: detail.value })} />
      </FormField>
      <ChooseOne
        label={say('reports.language')}
        all={languages}
        value={draft.language}
        show={(one) => new Intl.DisplayNames(one, { type: 'language' }).of(one) ?? one}
        choose={(language) => change({ language })}
      />
      <ChooseOne
        label={say('reports.range')}
        hint={say('reports.range.hint')}
        all={reportRanges}
        value={draft.range}
        show={(one) => say(`reports.range.${one}`)}
        choose={(range) => change({ range })}
      />
      <ChooseOne
        label={say('reports.groupBy')}
        hint={say('reports.groupBy.hint')}
        all={reportGroupings}
        value={draft.groupBy}
        show={(one) => say(`reports.groupBy.${one}`)}
        choose={(groupBy) => change({ groupBy })}
      />
      <ChooseSome
        label={say('reports.metrics')}
        all={reportMetrics}
        values={draft.metrics}
        show={nameOf}
        choose={(metrics) => change({ metrics })}
        error={isWrong('metrics') && say('reports.error.metrics')}
      />
      <ChooseSome
        label={say('reports.formats')}
        all={reportFormats}
        values={draft.formats}
        show={(one) => one.toUpperCase()}
        choose={(formats) => change({ formats })}
        error={isWrong('formats') && say('reports.error.formats')}
      />
      {draft.groupBy !== 'contactType' && (
        <SomeOf
          label={say('reports.queues')}
          all={say('reports.queues.all')}
          options={queues.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={draft.queues}
          onChange={(chosen) => change({ queues: chosen })}
        />
      )}
    </ColumnLayout>
  );
}
