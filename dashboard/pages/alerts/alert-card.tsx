import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { isOfNow, isOwed, type NamedFigure } from '../../../core/alerts/figure-terms.ts';
import type { AlertRow } from '../../../core/alerts/wire.ts';
import { useAlertValue } from '../../alerts/use-alert-value.ts';
import { useMeasured } from '../../alerts/use-measured.ts';
import { useCenter } from '../../api/center.ts';
import { centerNow } from '../../api/center-time.ts';
import { useWords } from '../../language/use-words.ts';
import { RouterLink } from '../../shell/router-link.tsx';
import { AlertActions } from './alert-actions.tsx';
import { Lasting } from './lasting.tsx';
import { leadsTo } from './leads-to.ts';
import { Severity } from './severity.tsx';
import { Subjects } from './subjects.tsx';
import { Told } from './told.tsx';

/** What is wrong and measured by what, since when, how bad it is, which contacts, and what can be done. */
export function AlertCard({ alert, changed }: { alert: AlertRow; changed: () => void }) {
  const { say } = useWords();
  const measured = useMeasured();
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={
            <>
              <Severity severity={alert.severity} /> · <span>{measured(alert.rule)}</span>
            </>
          }
          actions={<AlertActions alert={alert} changed={changed} />}
        >
          {alert.rule.name}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <Facts alert={alert} />
        <Standing alert={alert} />
        <ExpandableSection headerText={say('alerts.told')}>
          <Told alert={alert} />
        </ExpandableSection>
      </SpaceBetween>
    </Container>
  );
}

function Facts({ alert }: { alert: AlertRow }) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const shown = useAlertValue();
  const { rule, value, worst, since, subjects, link } = alert;
  const leads = leadsTo(link);
  const limit = say(`alerts.limit.${rule.trouble}`, { value: shown(rule, rule.threshold) });
  return (
    <KeyValuePairs
      columns={4}
      items={[
        { label: say('alerts.now'), value: shown(rule, value) },
        { label: say('alerts.limit'), value: limit },
        { label: say('alerts.since'), value: format.instant(since, timeZone, 'day-time') },
        { label: say('alerts.lasts'), value: <Lasting since={since} /> },
        { label: say('alerts.worst'), value: shown(rule, worst) },
        ...(subjects.length > 0
          ? [{ label: say(concerned(rule.figure)), value: <Subjects alert={alert} /> }]
          : []),
        ...(leads
          ? [
              {
                label: say(leads.label),
                value: <RouterLink href={link}>{say(leads.text)}</RouterLink>,
              },
            ]
          : []),
      ]}
    />
  );
}

function concerned(figure: NamedFigure) {
  if (isOwed(figure)) return 'alerts.due';
  return isOfNow(figure) ? 'alerts.longest' : 'alerts.newest';
}

/** Who looks after it, and until when it is quiet and who wanted that. */
function Standing({ alert: { acknowledged, snoozedUntil, snoozedBy } }: { alert: AlertRow }) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const time = (at: number) => format.instant(at, timeZone, 'time');
  return (
    <>
      {acknowledged && (
        <StatusIndicator type="in-progress">
          {say('alerts.acknowledged', { by: acknowledged.by, time: time(acknowledged.at) })}
          {acknowledged.note && ` · ${acknowledged.note}`}
        </StatusIndicator>
      )}
      {snoozedUntil !== null && snoozedUntil > centerNow() && (
        <StatusIndicator type="stopped">
          {snoozedBy
            ? say('alerts.snoozedBy', { by: snoozedBy, time: time(snoozedUntil) })
            : say('alerts.snoozed', { time: time(snoozedUntil) })}
        </StatusIndicator>
      )}
    </>
  );
}
