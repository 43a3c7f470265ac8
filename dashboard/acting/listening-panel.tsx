import '../conversation/conversation.css';
import type { LocalCenter } from '../../core/center/local-wire.ts';
import { useLocalCenter } from '../api/local-center.ts';
import { ClockContext, useNewClock } from '../conversation/use-center-clock.ts';
import type { Listening } from './acting.ts';
import { Overheard } from './overheard.tsx';

type Props = { listening: Listening; close: () => void };

/** What is listened to at a desk of the center on this machine. */
export function ListeningPanel(props: Props) {
  const { data: center } = useLocalCenter();
  return center ? <OnTheClock center={center} {...props} /> : null;
}

function OnTheClock({ center, ...props }: Props & { center: LocalCenter }) {
  const clock = useNewClock(center);
  return (
    <ClockContext value={clock}>
      <Overheard {...props} />
    </ClockContext>
  );
}
