import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { dayOf } from '../../../core/time/zone.ts';
import { useCenter } from '../../api/center.ts';
import { centerNow } from '../../api/center-time.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Answered } from '../../states/answered.tsx';
import { OwnFigures } from './own-figures.tsx';
import { OwnQueues } from './own-queues.tsx';
import { OwnState } from './own-state.tsx';
import { OwnTime } from './own-time.tsx';
import { OwnTrend } from './own-trend.tsx';

/** Where agents start: what they do, their own figures of today and of the days before, and the queues that they serve. */
export default function HomePage() {
  const { say } = useWords();
  const { timeZone } = useCenter();
  const today = dayOf(centerNow(), timeZone);
  const now = useAnswer('ownNow', { refetchInterval: 5000 });
  return (
    <ContentLayout header={<Header variant="h1">{say('page.home')}</Header>}>
      <SpaceBetween size="l">
        <Answered answer={now}>{({ agent }) => <OwnState agent={agent} />}</Answered>
        <OwnFigures today={today} />
        <OwnTime today={today} />
        <OwnTrend today={today} />
        {now.data && <OwnQueues queues={now.data.queues} />}
      </SpaceBetween>
    </ContentLayout>
  );
}
