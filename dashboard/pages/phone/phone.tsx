import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { LocalCenter } from '../../../core/center/local-wire.ts';
import { useCenterClock } from '../../conversation/use-center-clock.ts';
import { CallView } from './call-view.tsx';
import { ChooseCall } from './choose-call.tsx';
import { IncomingCall } from './incoming-call.tsx';
import { isPhoneNumber } from './phone-number.ts';
import { useLine } from './use-line.ts';

type Call = { contactId: string; from: string; other: string; sinceMs: number };

/** One telephone: it calls, and it rings while nothing else is on the line. */
export function Phone({ center }: { center: LocalCenter }) {
  const clock = useCenterClock();
  const [from, setFrom] = useState(center.customers[0]?.number ?? '');
  const [call, setCall] = useState<Call | null>(null);
  const talk = (contactId: string, other: string) =>
    setCall({ contactId, from, other, sinceMs: clock.nowMs() });
  const line = useLine(isPhoneNumber(from) ? from : null, (contactId) =>
    talk(contactId, line.ring?.callerId ?? center.name),
  );
  const language = center.numbers.find(({ number }) => number === call?.other)?.language ?? null;
  return (
    <SpaceBetween size="l">
      <IncomingCall line={line} center={center} />
      {call ? (
        <CallView
          key={call.contactId}
          call={call}
          language={language}
          onAgain={() => setCall(null)}
        />
      ) : (
        <ChooseCall center={center} from={from} onFrom={setFrom} onCall={talk} />
      )}
    </SpaceBetween>
  );
}
