import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Form from '@cloudscape-design/components/form';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { languages } from '../../../core/languages.ts';
import { useCommand } from '../../acting/use-command.ts';
import { useWords } from '../../language/use-words.ts';
import { Failed } from '../../states/failed.tsx';
import { firstDraft, scheduleOf } from './report-draft.ts';
import { ReportFields } from './report-fields.tsx';

/** A report to be scheduled. Its id is made here: saved twice it is one. */
export function NewReport({ close }: { close: () => void }) {
  const { say, language } = useWords();
  const [id] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(() =>
    firstDraft(languages.find((one) => one === language) ?? 'en'),
  );
  const save = useCommand('saveReport', close);
  const schedule = scheduleOf(draft);
  return (
    <Modal
      visible
      header={say('reports.new')}
      onDismiss={close}
      closeAriaLabel={say('reports.cancel')}
      footer={
        <Box float="right">
          <SpaceBetween size="xs" direction="horizontal">
            <Button variant="link" onClick={close}>
              {say('reports.cancel')}
            </Button>
            <Button
              variant="primary"
              disabled={schedule === null}
              loading={save.isPending}
              onClick={() => schedule && save.mutate({ id, body: schedule })}
            >
              {say('reports.save')}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <Form>
        <SpaceBetween size="m">
          <ReportFields draft={draft} change={(part) => setDraft({ ...draft, ...part })} />
          {save.error && (
            <Failed
              error={save.error}
              retry={() => schedule && save.mutate({ id, body: schedule })}
            />
          )}
        </SpaceBetween>
      </Form>
    </Modal>
  );
}
