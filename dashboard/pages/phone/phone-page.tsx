import '../../conversation/conversation.css';
import './phone.css';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import type { LocalCenter } from '../../../core/center/local-wire.ts';
import { useLocalCenter } from '../../api/local-center.ts';
import { ClockContext, useNewClock } from '../../conversation/use-center-clock.ts';
import { useWords } from '../../language/use-words.ts';
import { NotFound } from '../../shell/not-found.tsx';
import { Loading } from '../../states/loading.tsx';
import { Phone } from './phone.tsx';

/** A customer's telephone, where the center runs on this machine. */
export default function PhonePage() {
  const { data: center, isLoading } = useLocalCenter();
  if (!center) return isLoading ? <Loading /> : <NotFound />;
  return <PhoneOf center={center} />;
}

function PhoneOf({ center }: { center: LocalCenter }) {
  const { say } = useWords();
  const clock = useNewClock(center);
  return (
    <ClockContext value={clock}>
      <ContentLayout
        header={
          <Header variant="h1" description={say('phone.description')}>
            {say('page.phone')}
          </Header>
        }
      >
        <Phone center={center} />
      </ContentLayout>
    </ClockContext>
  );
}
