import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Multiselect from '@cloudscape-design/components/multiselect';
import Select from '@cloudscape-design/components/select';
import Textarea from '@cloudscape-design/components/textarea';
import { languages } from '../../../core/languages.ts';
import { reportMetrics } from '../../../core/report-schedule/report-metrics.ts';
import { reportRanges } from '../../../core/report-schedule/report-range.ts';
import { reportFormats, reportGroupings } from '../../../core/report-schedule/report-schedule.ts';
import { useWords } from '../../language/use-words.ts';
import { type ReportDraft, rhythms } from './report-draft.ts';

type Props = { draft: ReportDraft; change: (part: Partial<ReportDraft>) => void };

/** All that a report is made of. */
export function ReportFields({ draft, change }: Props) {
  const { say, nameOf } = useWords();
  return (
    <>
      <FormField label={say('reports.name')}>
        <Input value={draft.name} onChange={({ detail }) => change({ name: detail.value })} />
      </FormField>
      <One
        label={say('reports.range')}
        all={reportRanges}
        value={draft.range}
        show={(one) => say(`reports.range.${one}`)}
        choose={(range) => change({ range })}
      />
      <One
        label={say('reports.groupBy')}
        all={reportGroupings}
        value={draft.groupBy}
        show={(one) => say(`reports.groupBy.${one}`)}
        choose={(groupBy) => change({ groupBy })}
      />
      <Some
        label={say('reports.metrics')}
        all={reportMetrics}
        values={draft.metrics}
        show={nameOf}
        choose={(metrics) => change({ metrics })}
      />
      <Some
        label={say('reports.formats')}
        all={reportFormats}
        values={draft.formats}
        show={(one) => one.toUpperCase()}
        choose={(formats) => change({ formats })}
      />
      <One
        label={say('reports.language')}
        all={languages}
        value={draft.language}
        show={(one) => new Intl.DisplayNames(one, { type: 'language' }).of(one) ?? one}
        choose={(language) => change({ language })}
      />
      <FormField label={say('reports.recipients')} description={say('reports.recipients.hint')}>
        <Textarea
          value={draft.recipients}
          onChange={({ detail }) => change({ recipients: detail.value })}
        />
      </FormField>
      <One
        label={say('reports.on')}
        all={rhythms}
        value={draft.rhythm}
        show={(one) => say(`reports.on.${one}`)}
        choose={(rhythm) => change({ rhythm })}
      />
      <One
        label={say('reports.time')}
        all={times}
        value={draft.time}
        show={(one) => one}
        choose={(time) => change({ time })}
      />
    </>
  );
}

/** Every quarter hour of a day. */
const times = Array.from({ length: 96 }, (_, quarter) => {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
});

type Choice<Value extends string> = {
  label: string;
  all: readonly Value[];
  show: (value: Value) => string;
};

function One<Value extends string>({
  label,
  all,
  value,
  show,
  choose,
}: Choice<Value> & { value: Value; choose: (value: Value) => void }) {
  return (
    <FormField label={label}>
      <Select
        selectedOption={{ value, label: show(value) }}
        options={all.map((one) => ({ value: one, label: show(one) }))}
        onChange={({ detail }) => choose(detail.selectedOption.value as Value)}
      />
    </FormField>
  );
}

function Some<Value extends string>({
  label,
  all,
  values,
  show,
  choose,
}: Choice<Value> & { values: readonly Value[]; choose: (values: Value[]) => void }) {
  const optionOf = (value: Value) => ({ value, label: show(value) });
  return (
    <FormField label={label}>
      <Multiselect
        selectedOptions={values.map(optionOf)}
        options={all.map(optionOf)}
        onChange={({ detail }) => {
          const chosen = new Set(detail.selectedOptions.map((option) => option.value));
          choose(all.filter((one) => chosen.has(one)));
        }}
      />
    </FormField>
  );
}
