import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import type { LocalDeskContact } from '../../../core/center/desk-wire.ts';
import type { LocalCenter } from '../../../core/center/local-wire.ts';
import { wrapUpCodesFor } from '../../../core/config/wrap-up-codes.ts';
import { useLabelOf } from '../../language/use-label-of.ts';
import { useWords } from '../../language/use-words.ts';
import type { Act } from './use-desk.ts';

type Props = { contact: LocalDeskContact; codes: LocalCenter['wrapUpCodes']; act: Act };

/** What came of it. Can be written during the conversation already; finishing is for after it. */
export function WrapUp({ contact, codes, act }: Props) {
  const { say } = useWords();
  const labelOf = useLabelOf();
  const { contactId, attributes, state, queue } = contact;
  const [code, setCode] = useState(attributes.wrapUpCode ?? '');
  const [note, setNote] = useState(attributes.wrapUpNote ?? '');
  const [saved, setSaved] = useState(false);
  const ended = state === 'ENDED';
  const written = code !== '' || note.trim() !== '';
  const save = () => {
    if (written)
      setSaved(act({ type: 'wrapUp', contactId, code, ...(note.trim() && { note: note.trim() }) }));
    if (ended) act({ type: 'finish', contactId });
  };
  const changed = <Value,>(set: (value: Value) => void, value: Value) => {
    setSaved(false);
    set(value);
  };
  return (
    <fieldset className="wrap-up">
      <legend>{say('desk.wrapUp')}</legend>
      <SpaceBetween size="s">
        <FormField label={say('desk.wrapUp.code')}>
          <Select
            selectedOption={
              code === '' ? null : { value: code, label: labelOf('wrapUpCode', code) }
            }
            options={wrapUpCodesFor(codes, queue).map(({ code: value }) => ({
              value,
              label: labelOf('wrapUpCode', value),
            }))}
            placeholder={say('desk.wrapUp.choose')}
            onChange={({ detail }) => changed(setCode, detail.selectedOption.value ?? '')}
          />
        </FormField>
        <FormField label={say('desk.wrapUp.note')}>
          <Textarea
            value={note}
            rows={2}
            onChange={({ detail }) => changed(setNote, detail.value.slice(0, 4096))}
          />
        </FormField>
        <Button variant={ended ? 'primary' : 'normal'} disabled={!ended && !written} onClick={save}>
          {say(finishWords(ended, written, saved))}
        </Button>
      </SpaceBetween>
    </fieldset>
  );
}

function finishWords(ended: boolean, written: boolean, saved: boolean) {
  if (ended) return written ? 'desk.wrapUp.finish' : 'desk.finish';
  return saved ? 'desk.wrapUp.saved' : 'desk.wrapUp.save';
}
