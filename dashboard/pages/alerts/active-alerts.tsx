import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useActiveAlerts } from '../../alerts/use-active-alerts.ts';
import { useCenter } from '../../api/center.ts';
import { centerNow } from '../../api/center-time.ts';
import { useWords } from '../../language/use-words.ts';
import { Empty } from '../../states/empty.tsx';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';
import { AlertCard } from './alert-card.tsx';

/** Alerts that last, a card each. */
export function ActiveAlerts() {
  const { say } = useWords();
  const { data, error, refetch, alerts } = useActiveAlerts();
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  return (
    <SpaceBetween size="l">
      {error && <Failed error={error} retry={() => void refetch()} />}
      <Evaluated at={data.evaluatedAt} />
      {alerts.length === 0 && <Empty title={say('alerts.none')}>{say('alerts.none.hint')}</Empty>}
      {alerts.map((alert) => (
        <AlertCard key={alert.id} alert={alert} changed={() => void refetch()} />
      ))}
    </SpaceBetween>
  );
}

/** They are evaluated every minute; after three, something is wrong. */
const lateSeconds = 180;

function Evaluated({ at }: { at: number | null }) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  if (at === null) return <StatusIndicator type="pending">{say('alerts.never')}</StatusIndicator>;
  const time = format.instant(at, timeZone, 'time-seconds');
  return centerNow() - at > lateSeconds ? (
    <StatusIndicator type="warning">{say('alerts.late', { time })}</StatusIndicator>
  ) : (
    <StatusIndicator type="success">{say('alerts.evaluated', { time })}</StatusIndicator>
  );
}
