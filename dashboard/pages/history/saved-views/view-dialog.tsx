import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { SavedViewRow } from '../../../../core/kept/saved-view.ts';
import { useCommand, useToken } from '../../../acting/use-command.ts';
import { useWords } from '../../../language/use-words.ts';
import { Empty } from '../../../states/empty.tsx';
import { Failed } from '../../../states/failed.tsx';
import { SaveFooter } from '../save-footer.tsx';

type Props = { address: string; views: readonly SavedViewRow[]; onClose: () => void };

/** Saves the page's address under a name, and takes saved ones away. */
export function ViewDialog({ address, views, onClose }: Props) {
  const { say } = useWords();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const save = useCommand('saveView', onClose);
  const token = useToken();
  const send = () => {
    const body = { name, address, shared };
    save.mutate({ id: token(body), body });
  };
  return (
    <Modal
      visible
      onDismiss={onClose}
      header={say('kept.view.save')}
      footer={
        <SaveFooter
          canSave={name.trim() !== ''}
          saving={save.isPending}
          onSave={send}
          onClose={onClose}
        />
      }
    >
      <SpaceBetween size="m">
        {save.error && <Failed error={save.error} retry={send} />}
        <FormField label={say('kept.view.name')}>
          <Input
            value={name}
            onChange={({ detail }) => setName(detail.value.slice(0, 80))}
            autoFocus
          />
        </FormField>
        <Checkbox checked={shared} onChange={({ detail }) => setShared(detail.checked)}>
          {say('kept.view.shared')}
        </Checkbox>
        <Box variant="h3">{say('kept.views')}</Box>
        {views.length === 0 && <Empty title={say('kept.views.empty')} />}
        {views.map((view) => (
          <SavedView key={view.id} of={view} />
        ))}
      </SpaceBetween>
    </Modal>
  );
}

function SavedView({ of: { id, name, shared, by } }: { of: SavedViewRow }) {
  const { say } = useWords();
  const remove = useCommand('removeView', () => {});
  return (
    <>
      <SpaceBetween direction="horizontal" size="s" alignItems="center">
        <span>{name}</span>
        {shared && <small>{say('kept.view.of', { by })}</small>}
        <Button
          variant="inline-icon"
          iconName="remove"
          ariaLabel={say('kept.remove.named', { name })}
          loading={remove.isPending}
          onClick={() => remove.mutate({ id })}
        />
      </SpaceBetween>
      {remove.error && <Failed error={remove.error} retry={() => remove.mutate({ id })} />}
    </>
  );
}
