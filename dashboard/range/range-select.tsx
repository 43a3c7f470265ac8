import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Day } from '../../core/time/zone.ts';
import { useCenter } from '../api/center.ts';
import { useWords } from '../language/use-words.ts';
import { RangePicker } from './range-picker.tsx';
import { type Range, shortcutRanges } from './shortcuts.ts';

type Props = { range: Range; onChange: (range: Range) => void };

/** Days from a calendar or by keyboard, and shortcuts to the usual ranges. */
export function RangeSelect({ range: shown, onChange, today }: Props & { today: Day }) {
  const { say } = useWords();
  const shortcuts = shortcutRanges(useCenter(), today);
  return (
    <SpaceBetween size="m" direction="horizontal" alignItems="end">
      <FormField label={say('history.range')}>
        <RangePicker range={shown} onChange={onChange} />
      </FormField>
      <fieldset className="shortcuts" aria-label={say('history.shortcuts')}>
        <SpaceBetween size="xs" direction="horizontal">
          {shortcuts.map(([name, range]) => (
            <Button
              key={name}
              onClick={() => onChange(range)}
              ariaLabel={say(`history.shortcut.${name}`)}
              disabled={range.from === shown.from && range.to === shown.to}
            >
              {say(`history.shortcut.${name}`)}
            </Button>
          ))}
        </SpaceBetween>
      </fieldset>
    </SpaceBetween>
  );
}
