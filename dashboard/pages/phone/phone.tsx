import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { LocalCenter } from '../../../core/center/local-wire.ts';
import { useCenterClock } from '../../conversation/use-center-clock.ts';
import { CallView } from './call-view.tsx';
import { ChooseCall } from './choose-call.tsx';
import { IncomingCall } from './incoming-call.tsx';
import { isPhoneNumber } from './phone-number.ts';
import { useLine } from './use-line.ts';

/** One telephone: it calls, and it rings. The address keeps the call across a reload. */
export function Phone({ center }: { center: LocalCenter }) {
  const clock = useCenterClock();
  const [search, setSearch] = useSearchParams();
  const [from, setFrom] = useState(search.get('from') ?? center.customers[0]?.number ?? '');
  const call = callOf(search);
  const talk = (call: string, other: string) =>
    setSearch({ from, call, with: other, since: String(Math.round(clock.nowMs())) });
  const line = useLine(isPhoneNumber(from) ? from : null, (contactId) =>
    talk(contactId, line.ring?.callerId ?? center.name),
  );
  const language = center.numbers.find(({ number }) => number === call?.other)?.language ?? null;
  return (
    <div className="phone">
      <IncomingCall line={line} center={center} />
      {call ? (
        <CallView
          key={call.contactId}
          call={call}
          language={language}
          onAgain={() => setSearch({ from })}
        />
      ) : (
        <ChooseCall center={center} from={from} onFrom={setFrom} onCall={talk} />
      )}
    </div>
  );
}

function callOf(search: URLSearchParams) {
  const contactId = search.get('call');
  if (contactId === null) return null;
  return { contactId, other: search.get('with') ?? '', sinceMs: Number(search.get('since')) };
}
