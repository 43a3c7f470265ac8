import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import DatePicker from '@cloudscape-design/components/date-picker';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useSearchParams } from 'react-router';
import { dayOf } from '../../../core/time/zone.ts';
import { ActingRoom } from '../../acting/acting-room.tsx';
import { useCenter } from '../../api/center.ts';
import { centerNow } from '../../api/center-time.ts';
import { useWords } from '../../language/use-words.ts';
import { RouterLink } from '../../shell/router-link.tsx';
import { isDay } from '../history/is-day.ts';
import { DayList } from './day-list.tsx';

/** The callbacks of one day, to move, cancel or call. */
export default function CallbacksPage() {
  const { say } = useWords();
  const { timeZone } = useCenter();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('day');
  const day = isDay(asked) ? asked : dayOf(centerNow(), timeZone);
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          actions={<RouterLink href="/history/callbacks">{say('callback.kept')}</RouterLink>}
        >
          {say('page.callbacks')}
        </Header>
      }
    >
      <ActingRoom>
        <SpaceBetween size="l">
          <Container>
            <FormField label={say('callback.day')}>
              <DatePicker
                value={day}
                onChange={({ detail }) => isDay(detail.value) && setSearch({ day: detail.value })}
                openCalendarAriaLabel={() => say('callback.day')}
              />
            </FormField>
          </Container>
          <DayList day={day} />
        </SpaceBetween>
      </ActingRoom>
    </ContentLayout>
  );
}
