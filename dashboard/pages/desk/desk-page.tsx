import '../../conversation/conversation.css';
import './desk.css';
import { useSearchParams } from 'react-router';
import type { LocalCenter } from '../../../core/center/local-wire.ts';
import { useLocalCenter } from '../../api/local-center.ts';
import { ClockContext, useNewClock } from '../../conversation/use-center-clock.ts';
import { NotFound } from '../../shell/not-found.tsx';
import { Loading } from '../../states/loading.tsx';
import { Desk } from './desk.tsx';
import { DeskLogin } from './desk-login.tsx';

/** An agent's desk, where the center runs on this machine. The address keeps who sits there across a reload. */
export default function DeskPage() {
  const { data: center, isLoading } = useLocalCenter();
  if (!center) return isLoading ? <Loading /> : <NotFound />;
  return <DeskOf center={center} />;
}

function DeskOf({ center }: { center: LocalCenter }) {
  const clock = useNewClock(center);
  const [search, setSearch] = useSearchParams();
  const name = search.get('agent');
  const agent = center.agents.find((one) => one.agent === name);
  return (
    <ClockContext value={clock}>
      {agent ? (
        <Desk key={agent.agent} center={center} agent={agent} onLeft={() => setSearch({})} />
      ) : (
        <DeskLogin center={center} onSeated={(seated) => setSearch({ agent: seated })} />
      )}
    </ClockContext>
  );
}
