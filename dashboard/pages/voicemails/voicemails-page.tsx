import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useSearchParams } from 'react-router';
import { addDays, dayOf } from '../../../core/time/zone.ts';
import { useCenter } from '../../api/center.ts';
import { centerNow } from '../../api/center-time.ts';
import { useWords } from '../../language/use-words.ts';
import { RangeSelect } from '../../range/range-select.tsx';
import { isDay } from '../history/is-day.ts';
import { OneOrAll } from './one-or-all.tsx';
import { progresses } from './progress-of.ts';
import { VoicemailList } from './voicemail-list.tsx';

/** What callers left: to read, to hear, and to see what became of it. The address holds what is chosen. */
export default function VoicemailsPage() {
  const { say } = useWords();
  const { queues, timeZone } = useCenter();
  const [search, setSearch] = useSearchParams();
  const today = dayOf(centerNow(), timeZone);
  const to = dayIn(search.get('to')) ?? today;
  const range = { from: dayIn(search.get('from')) ?? addDays(to, -6), to };
  const queue = search.get('queue');
  const progress = progresses.find((one) => one === search.get('state')) ?? null;
  const choose = (chosen: Record<string, string | null>) =>
    setSearch((before) => {
      const next = { ...Object.fromEntries(before), ...chosen };
      const kept = Object.entries(next).flatMap(([key, one]) => (one ? [[key, one]] : []));
      return new URLSearchParams(kept);
    });
  return (
    <ContentLayout header={<Header variant="h1">{say('page.voicemails')}</Header>}>
      <SpaceBetween size="l">
        <Container>
          <SpaceBetween size="m" direction="horizontal" alignItems="end">
            <RangeSelect range={range} today={today} onChange={choose} />
            <OneOrAll
              label={say('column.queue')}
              all={say('voicemail.queue.all')}
              options={queues.map(({ name }) => ({ value: name, label: name }))}
              chosen={queue}
              onChange={(name) => choose({ queue: name })}
            />
            <OneOrAll
              label={say('voicemail.state')}
              all={say('voicemail.state.all')}
              options={progresses.map((one) => ({
                value: one,
                label: say(`voicemail.state.${one}`),
              }))}
              chosen={progress}
              onChange={(state) => choose({ state })}
            />
          </SpaceBetween>
        </Container>
        <VoicemailList range={range} queue={queue} progress={progress} />
      </SpaceBetween>
    </ContentLayout>
  );
}

const dayIn = (text: string | null) => (isDay(text) ? text : null);
