import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type ReactNode, useId } from 'react';
import type { ApiProblem } from '../api/api-problem.ts';
import { useWords } from '../language/use-words.ts';

type Props = {
  title: string;
  /** What the button that does it says. */
  confirm: string;
  onConfirm: () => void;
  close: () => void;
  /** Whether it can be meant already. */
  ready?: boolean;
  busy: boolean;
  problem: ApiProblem | null;
  children: ReactNode;
};

/** Asks whether something is meant, waits until it is done, and says in words why it isn’t. */
export function ActDialog(props: Props) {
  const { title, confirm, onConfirm, close, ready = true, busy, problem, children } = props;
  const { say } = useWords();
  const form = useId();
  return (
    <Modal
      visible
      header={title}
      closeAriaLabel={say('act.dismiss')}
      onDismiss={close}
      footer={
        <Box float="right">
          <SpaceBetween size="xs" direction="horizontal">
            <Button variant="link" onClick={close}>
              {say('act.dismiss')}
            </Button>
            <Button
              variant="primary"
              formAction="submit"
              form={form}
              loading={busy}
              disabled={!ready}
            >
              {confirm}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) onConfirm();
        }}
      >
        <SpaceBetween size="m">
          {children}
          {problem && (
            <div role="alert">
              <Alert type="error" header={say('act.failed')}>
                {say(`problem.${problem.code}`)}
              </Alert>
            </div>
          )}
        </SpaceBetween>
      </form>
    </Modal>
  );
}
