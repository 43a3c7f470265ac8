import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import type { LocalCenter } from '../../../core/center/local-wire.ts';
import type { NewCall } from '../../../core/center/phone-wire.ts';
import { type LocalRefusal, postToCenter } from '../../api/local-center.ts';
import { refusalText } from '../../conversation/refusal-text.ts';
import { languageNames } from '../../language/language.ts';
import { useWords } from '../../language/use-words.ts';
import { CallerField } from './caller-field.tsx';
import { flagOf, isPhoneNumber, tidyNumber } from './phone-number.ts';

type Props = {
  center: LocalCenter;
  from: string;
  onFrom: (number: string) => void;
  onCall: (contactId: string, to: string) => void;
};

/** Who calls which of the center's numbers. */
export function ChooseCall({ center, from, onFrom, onCall }: Props) {
  const { say } = useWords();
  const numbers = numberOptions(center);
  const [to, setTo] = useState(numbers[0] ?? null);
  const [typed, setTyped] = useState(from);
  const [asked, setAsked] = useState(false);
  const place = useMutation<{ contactId: string }, LocalRefusal, NewCall>({
    mutationFn: (call) => postToCenter('/local/phone/calls', call),
    onSuccess: ({ contactId }, call) => onCall(contactId, call.to),
  });
  const valid = isPhoneNumber(tidyNumber(typed));
  const settle = (text: string) => {
    if (isPhoneNumber(tidyNumber(text))) onFrom(tidyNumber(text));
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!valid || !to) return;
    settle(typed);
    place.mutate({ from: tidyNumber(typed), to: to.value });
  };
  return (
    <form className="choose-call" onSubmit={submit}>
      <Container header={<Header variant="h2">{say('phone.choose')}</Header>}>
        <SpaceBetween size="m">
          <FormField label={say('phone.number')}>
            <Select
              selectedOption={to}
              options={numbers}
              triggerVariant="option"
              onChange={({ detail }) =>
                setTo(numbers.find(({ value }) => value === detail.selectedOption.value) ?? null)
              }
            />
          </FormField>
          <CallerField
            customers={center.customers}
            typed={typed}
            invalid={asked && !valid}
            onType={setTyped}
            onChoose={settle}
          />
          {place.error && <Alert type="error">{refusalText(say, place.error)}</Alert>}
          <Button
            variant="primary"
            iconName="call"
            formAction="submit"
            loading={place.isPending}
            fullWidth
          >
            {say('phone.call')}
          </Button>
          <Box color="text-body-secondary" fontSize="body-s">
            {say('phone.waits', { number: from })}
          </Box>
        </SpaceBetween>
      </Container>
    </form>
  );
}

const numberOptions = ({ numbers }: LocalCenter) =>
  numbers
    .filter(({ number }) => isPhoneNumber(number))
    .map(({ number, label, language }) => ({
      value: number,
      label: [flagOf(number), number].filter(Boolean).join(' '),
      description: [label, language && languageNames[language]].filter(Boolean).join(' · '),
    }));
