import Box from '@cloudscape-design/components/box';
import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { useState } from 'react';
import { useLocalCenter } from '../api/local-center.ts';
import { useWords } from '../language/use-words.ts';
import { ActDialog } from './act-dialog.tsx';
import { useActing } from './acting.ts';
import { listenerDesks } from './listener-desks.ts';
import { useListening } from './use-listening.ts';

/** Listens to a conversation: at one's Contact Control Panel, or at a desk where the center runs on this machine. */
export function MonitorDialog({ contactId, close }: { contactId: string; close: () => void }) {
  const { say } = useWords();
  const { tell, listen } = useActing();
  const { data: local } = useLocalCenter();
  const desks = listenerDesks(local ?? null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [barge, setBarge] = useState(true);
  const desk = desks.find(({ value }) => value === chosen) ?? desks[0] ?? null;
  const listening = useListening(contactId, (done) => {
    const name = local?.agents.find(({ agent }) => agent === done.desk)?.name;
    tell(say('act.monitor.done', { listener: name ?? done.listener }));
    if (done.desk !== null) listen({ agent: done.desk, contactId });
    close();
  });
  return (
    <ActDialog
      title={say('act.monitor.title')}
      confirm={say('act.monitor')}
      onConfirm={() => listening.mutate({ barge, desk: desk?.value ?? null })}
      close={close}
      ready={!local || desk !== null}
      busy={listening.isPending}
      problem={listening.error}
    >
      <Box>{say(local ? 'act.monitor.desks' : 'act.monitor.panel')}</Box>
      {local && (
        <FormField label={say('act.monitor.desk')}>
          <Select
            selectedOption={desk}
            options={desks}
            onChange={({ detail }) => setChosen(detail.selectedOption.value ?? null)}
            filteringType="auto"
            expandToViewport
          />
        </FormField>
      )}
      <Checkbox checked={barge} onChange={({ detail }) => setBarge(detail.checked)}>
        {say('act.monitor.barge')}
      </Checkbox>
      <Box color="text-body-secondary">{say('act.monitor.whisper')}</Box>
    </ActDialog>
  );
}
