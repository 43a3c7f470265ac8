import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useWords } from '../../language/use-words.ts';

type Props = { close: () => void; share: (name: string) => void };

/** Asks for the name under which everybody in the center finds this arrangement. */
export function ShareBoard({ close, share }: Props) {
  const { say } = useWords();
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const isNamed = name.trim() !== '';
  const submit = () => {
    setTried(true);
    if (!isNamed) return;
    share(name.trim());
    close();
  };
  return (
    <Modal
      visible
      header={say('board.share')}
      onDismiss={close}
      footer={
        <Box float="right">
          <SpaceBetween size="xs" direction="horizontal">
            <Button variant="link" onClick={close}>
              {say('board.cancel')}
            </Button>
            <Button variant="primary" onClick={submit}>
              {say('board.share.do')}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <FormField
          label={say('board.share.name')}
          description={say('board.share.hint')}
          errorText={isTried && !isNamed ? say('board.share.nameless') : ''}
        >
          <Input
            value={name}
            onChange={({ detail }) => setName(detail.value.slice(0, 80))}
            autoFocus
          />
        </FormField>
      </form>
    </Modal>
  );
}
