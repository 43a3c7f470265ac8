import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { useState } from 'react';
import type { CallbackRow } from '../../core/callbacks/wire.ts';
import { useCenter } from '../api/center.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useWords } from '../language/use-words.ts';
import { ActDialog } from './act-dialog.tsx';
import { useActing } from './acting.ts';
import { useCommand } from './use-command.ts';

/** A callback at another time, of those that its queue has places in. */
export function MoveCallbackDialog({
  callback: { id, number, queue, at },
  close,
}: {
  callback: CallbackRow;
  close: () => void;
}) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const { tell } = useActing();
  const [slot, setSlot] = useState<number | null>(null);
  const { data, isLoading } = useAnswer('callbackSlots', { query: { queue } });
  const timeOf = (instant: number) => format.instant(instant, timeZone, 'day-time');
  const options = (data?.slots ?? [])
    .filter((one) => one !== at)
    .map((one) => ({ value: String(one), label: timeOf(one) }));
  const command = useCommand('moveCallback', () => {
    tell(say('act.callback.moved', { number, time: timeOf(slot ?? 0) }));
    close();
  });
  return (
    <ActDialog
      title={say('act.callback.move')}
      confirm={say('act.callback.move')}
      onConfirm={() => command.mutate({ id, body: { slot } })}
      close={close}
      ready={slot !== null}
      busy={command.isPending}
      problem={command.error}
    >
      <FormField label={say('act.callback.slot')} description={number}>
        <Select
          selectedOption={options.find(({ value }) => value === String(slot)) ?? null}
          options={options}
          statusType={isLoading ? 'loading' : 'finished'}
          empty={say('act.callback.noSlots')}
          onChange={({ detail }) => setSlot(Number(detail.selectedOption.value))}
          expandToViewport
        />
      </FormField>
    </ActDialog>
  );
}
