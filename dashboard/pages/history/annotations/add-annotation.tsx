import DateRangePicker from '@cloudscape-design/components/date-range-picker';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Modal from '@cloudscape-design/components/modal';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { type AnnotationKind, annotationKinds } from '../../../../core/kept/annotation-kinds.ts';
import { instantOf } from '../../../../core/time/zone.ts';
import { useCommand, useToken } from '../../../acting/use-command.ts';
import { useWords } from '../../../language/use-words.ts';
import { Failed } from '../../../states/failed.tsx';
import type { HistoryState } from '../history-state.ts';
import { SaveFooter } from '../save-footer.tsx';

type Props = { state: HistoryState; onClose: () => void };

/** Notes what happened, by the clock of the page's time zone. */
export function AddAnnotation({ state, onClose }: Props) {
  const { say } = useWords();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<AnnotationKind>('campaign');
  const [range, setRange] = useState({
    startDate: `${state.to}T00:00:00`,
    endDate: `${state.to}T23:59:59`,
  });
  const save = useCommand('saveAnnotation', onClose);
  const token = useToken();
  const instant = (wall: string) => instantOf(wall.slice(0, 19), state.timeZone);
  const send = () => {
    const body = {
      ...{ text, kind },
      ...{ from: instant(range.startDate), to: Math.ceil(instant(range.endDate) / 60) * 60 },
    };
    save.mutate({ id: token(body), body });
  };
  const option = (value: AnnotationKind) => ({
    value,
    label: say(`kept.annotation.kind.${value}`),
  });
  return (
    <Modal
      visible
      onDismiss={onClose}
      header={say('kept.annotation.add')}
      footer={
        <SaveFooter
          canSave={text.trim() !== ''}
          saving={save.isPending}
          onSave={send}
          onClose={onClose}
        />
      }
    >
      <SpaceBetween size="m">
        {save.error && <Failed error={save.error} retry={send} />}
        <FormField label={say('kept.annotation.text')}>
          <Input
            value={text}
            onChange={({ detail }) => setText(detail.value.slice(0, 200))}
            autoFocus
          />
        </FormField>
        <FormField label={say('kept.annotation.kind')}>
          <Select
            options={annotationKinds.map(option)}
            selectedOption={option(kind)}
            onChange={({ detail }) => setKind(detail.selectedOption.value as AnnotationKind)}
          />
        </FormField>
        <FormField label={say('kept.annotation.days')}>
          <DateRangePicker
            rangeSelectorMode="absolute-only"
            relativeOptions={[]}
            showClearButton={false}
            startOfWeek={1}
            timeInputFormat="hh:mm"
            hideTimeOffset
            placeholder={say('history.range.placeholder')}
            value={{ type: 'absolute', ...range }}
            isValidRange={(value) =>
              value?.type === 'absolute' &&
              value.startDate !== '' &&
              value.startDate < value.endDate
                ? { valid: true }
                : { valid: false, errorMessage: say('history.range.invalid') }
            }
            onChange={({ detail: { value } }) => {
              if (value?.type === 'absolute') setRange(value);
            }}
          />
        </FormField>
      </SpaceBetween>
    </Modal>
  );
}
