import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useCenter } from '../api/center.ts';
import { useWords } from '../language/use-words.ts';
import type { ClosureDraft } from './closure-draft.ts';
import { InstantField } from './instant-field.tsx';
import { SomeOf } from './some-of.tsx';

type Props = { draft: ClosureDraft; change: (part: Partial<ClosureDraft>) => void };

const kinds = ['closure', 'emergency'] as const;

/** Kind, what it is for, from when until when, and what callers hear in each language. */
export function ClosureFields({ draft, change }: Props) {
  const { say, language } = useWords();
  const { queues, lines, languages } = useCenter();
  const languageName = new Intl.DisplayNames([language], { type: 'language' });
  return (
    <SpaceBetween size="m">
      <FormField label={say('closures.kind')}>
        <RadioGroup
          value={draft.kind}
          items={kinds.map((value) => ({
            value,
            label: say(`closures.kind.${value}`),
            description: say(`closures.kind.${value}.what`),
          }))}
          onChange={({ detail }) => change({ kind: detail.value as ClosureDraft['kind'] })}
        />
      </FormField>
      <SomeOf
        label={say('closures.queues')}
        all={say('closures.queues.all')}
        options={queues.map(({ name }) => ({ value: name, label: name }))}
        chosen={draft.queues}
        onChange={(chosen) => change({ queues: chosen })}
      />
      <SomeOf
        label={say('closures.lines')}
        all={say('closures.lines.all')}
        options={lines.map(({ number, label }) => ({
          value: number,
          label: label === null ? number : `${label} · ${number}`,
        }))}
        chosen={draft.lines}
        onChange={(chosen) => change({ lines: chosen })}
      />
      <InstantField
        label={say('closures.from')}
        hint={say('closures.from.hint')}
        value={draft.from}
        onChange={(from) => change({ from })}
      />
      <InstantField
        label={say('closures.to')}
        hint={say('closures.to.hint')}
        value={draft.to}
        onChange={(to) => change({ to })}
      />
      {languages.map((one, index) => (
        <FormField
          key={one}
          label={say('closures.text', { language: languageName.of(one) ?? one })}
          description={index === 0 ? say('closures.text.hint') : undefined}
        >
          <Textarea
            value={draft.text[one] ?? ''}
            rows={2}
            onChange={({ detail }) =>
              change({ text: { ...draft.text, [one]: detail.value.slice(0, 1000) } })
            }
          />
        </FormField>
      ))}
    </SpaceBetween>
  );
}
