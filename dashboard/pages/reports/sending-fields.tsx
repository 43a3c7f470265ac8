import ColumnLayout from '@cloudscape-design/components/column-layout';
import { weekdays } from '../../../core/weekdays.ts';
import { useCenter } from '../../api/center.ts';
import { weekdayName } from '../../format/weekday-name.ts';
import { useWords } from '../../language/use-words.ts';
import { ChooseOne, ChooseSome } from './choices.tsx';
import type { Fields } from './fields.ts';
import { RecipientsField } from './recipients-field.tsx';
import { rhythms } from './report-draft.ts';

/** When a report goes out, and to whom. */
export function SendingFields({ draft, change, domains, isWrong }: Fields) {
  const { say, language } = useWords();
  const { timeZone } = useCenter();
  return (
    <ColumnLayout columns={2}>
      <ChooseOne
        label={say('reports.on')}
        all={rhythms}
        value={draft.rhythm}
        show={(one) => say(`reports.on.${one}`)}
        choose={(rhythm) => change({ rhythm })}
      />
      <ChooseOne
        label={say('reports.time')}
        hint={timeZone}
        all={times}
        value={draft.time}
        show={(one) => one}
        choose={(time) => change({ time })}
      />
      {draft.rhythm === 'weekly' && (
        <ChooseSome
          label={say('reports.weekdays')}
          all={weekdays}
          values={draft.weekdays}
          show={(one) => weekdayName(one, language)}
          choose={(chosen) => change({ weekdays: chosen })}
          error={isWrong('on') && say('reports.error.on')}
        />
      )}
      {draft.rhythm === 'monthly' && (
        <ChooseOne
          label={say('reports.day')}
          hint={say('reports.day.hint')}
          all={days}
          value={String(draft.day)}
          show={(one) => one}
          choose={(day) => change({ day: Number(day) })}
        />
      )}
      <RecipientsField
        value={draft.recipients}
        domains={domains}
        change={(recipients) => change({ recipients })}
        error={
          (isWrong('recipients') && say('reports.error.recipients')) ||
          (isWrong('domains') && say('reports.error.domains'))
        }
      />
    </ColumnLayout>
  );
}

const days = Array.from({ length: 31 }, (_, index) => String(index + 1));

/** Every quarter hour of a day. */
const times = Array.from({ length: 96 }, (_, quarter) => {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
});
