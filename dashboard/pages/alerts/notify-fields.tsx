import Checkbox from '@cloudscape-design/components/checkbox';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import FormField from '@cloudscape-design/components/form-field';
import { notifyChannels } from '../../../core/alerts/rule-terms.ts';
import { languages } from '../../../core/languages.ts';
import { languageNames } from '../../language/language.ts';
import { useWords } from '../../language/use-words.ts';
import { Choice } from './choice.tsx';
import type { Fields } from './fields.ts';
import { NumberField } from './number-field.tsx';

/** Who hears of it beside those who look at the page. */
export function NotifyFields({ draft, change, errorOf }: Fields) {
  const { say } = useWords();
  const { notify, language } = draft;
  return (
    <ColumnLayout columns={3}>
      <FormField label={say('rule.notify')}>
        {notifyChannels.map((channel) => (
          <Checkbox
            key={channel}
            checked={notify.includes(channel)}
            onChange={({ detail }) =>
              change({
                notify: notifyChannels.filter((one) =>
                  one === channel ? detail.checked : notify.includes(one),
                ),
              })
            }
          >
            {say(`rule.notify.${channel}`)}
          </Checkbox>
        ))}
      </FormField>
      <NumberField
        label={say('rule.remind')}
        value={draft.remindMinutes}
        change={(value) => change({ remindMinutes: value })}
        error={errorOf('remindMinutes')}
      />
      <Choice
        label={say('rule.language')}
        value={language}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        choose={(value) => {
          const chosen = languages.find((one) => one === value);
          if (chosen) change({ language: chosen });
        }}
      />
    </ColumnLayout>
  );
}
