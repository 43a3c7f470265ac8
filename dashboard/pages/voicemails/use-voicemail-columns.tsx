import type { TableProps } from '@cloudscape-design/components/table';
import type { VoicemailRow } from '../../../core/voicemail/wire.ts';
import { useCenter } from '../../api/center.ts';
import { ContactLink } from '../../contact-list/contact-link.tsx';
import { useWords } from '../../language/use-words.ts';
import { RouterLink } from '../../shell/router-link.tsx';
import { Recording } from './recording.tsx';
import { VoicemailState } from './voicemail-state.tsx';

type Column = TableProps.ColumnDefinition<VoicemailRow> & { id: string };

/** When, from whom, for which team, what was said and can be heard, how far it is and who took it. */
export function useVoicemailColumns(): Column[] {
  const { say, format, language: spoken } = useWords();
  const { timeZone, agents } = useCenter();
  const languageName = new Intl.DisplayNames([spoken], { type: 'language' });
  const agentName = (id: string) => agents.find((one) => one.id === id)?.name ?? id;
  return [
    {
      id: 'at',
      header: say('act.recent.at'),
      sortingField: 'requestedAt',
      isRowHeader: true,
      minWidth: 120,
      cell: ({ id, requestedAt: at }) => <ContactLink contactId={id} at={at} timeZone={timeZone} />,
    },
    {
      id: 'from',
      header: say('voicemail.from'),
      sortingField: 'number',
      cell: ({ number }) =>
        number === null ? (
          say('voicemail.withheld')
        ) : (
          <RouterLink href={`/customers/${encodeURIComponent(number)}`}>{number}</RouterLink>
        ),
    },
    { id: 'queue', header: say('column.queue'), sortingField: 'queue', cell: ({ queue }) => queue },
    {
      id: 'text',
      header: say('voicemail.text'),
      minWidth: 220,
      cell: ({ text, language, problem }) =>
        text ? (
          <q lang={language ?? undefined}>{text}</q>
        ) : (
          say(text === '' ? 'voicemail.silent' : `voicemail.${problem ?? 'coming'}`)
        ),
    },
    {
      id: 'language',
      header: say('voicemail.language'),
      cell: ({ language }) => (language === null ? '–' : languageName.of(language)),
    },
    {
      id: 'length',
      header: say('voicemail.length'),
      sortingField: 'seconds',
      cell: ({ seconds }) =>
        seconds === null ? '–' : format.seconds(Math.max(1, Math.round(seconds))),
    },
    {
      id: 'sound',
      header: say('voicemail.sound'),
      minWidth: 110,
      cell: ({ id, audio, number, requestedAt }) =>
        audio === null ? (
          '–'
        ) : (
          <Recording
            id={id}
            who={number ?? say('voicemail.withheld')}
            time={format.instant(requestedAt, timeZone, 'day-time')}
          />
        ),
    },
    {
      id: 'state',
      header: say('voicemail.state'),
      minWidth: 190,
      cell: (row) => <VoicemailState voicemail={row} />,
    },
    {
      id: 'agent',
      header: say('voicemail.agent'),
      minWidth: 120,
      cell: ({ task }) => (task?.agent == null ? '–' : agentName(task.agent)),
    },
  ];
}
