import Button from '@cloudscape-design/components/button';
import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { AlertRow } from '../../../core/alerts/wire.ts';
import { useApi } from '../../api/api.ts';
import { centerNow } from '../../api/center-time.ts';
import { useWords } from '../../language/use-words.ts';
import { AcknowledgeDialog } from './acknowledge-dialog.tsx';
import { Refused } from './refused.tsx';
import { useCommand } from './use-command.ts';

const snoozes = [15, 60, 240];

/** Looking after an alert, and having it quiet for a while. */
export function AlertActions({ alert, changed }: { alert: AlertRow; changed: () => void }) {
  const { say } = useWords();
  const api = useApi();
  const [asks, setAsks] = useState(false);
  const { run, busy, error } = useCommand(changed);
  const { id, acknowledged, snoozedUntil } = alert;
  const isSnoozed = snoozedUntil !== null && snoozedUntil > centerNow();
  const snooze = (minutes: number) =>
    run(() =>
      api.send('snoozeAlert', {
        id,
        body: { until: minutes === 0 ? 0 : Math.ceil(centerNow()) + minutes * 60 },
      }),
    );
  return (
    <SpaceBetween size="xs" direction="horizontal">
      {error !== null && <Refused error={error} />}
      <ButtonDropdown
        loading={busy}
        ariaLabel={`${say('alerts.snooze')}: ${alert.rule.name}`}
        items={[
          ...snoozes.map((number) => ({
            id: String(number),
            text: say('alerts.snooze.minutes', { number }),
          })),
          ...(isSnoozed ? [{ id: '0', text: say('alerts.snooze.end') }] : []),
        ]}
        onItemClick={({ detail }) => void snooze(Number(detail.id))}
      >
        {say('alerts.snooze')}
      </ButtonDropdown>
      <Button
        variant="primary"
        disabled={acknowledged !== null}
        ariaLabel={`${say('alerts.acknowledge')}: ${alert.rule.name}`}
        onClick={() => setAsks(true)}
      >
        {say('alerts.acknowledge')}
      </Button>
      {asks && <AcknowledgeDialog alert={alert} close={() => setAsks(false)} changed={changed} />}
    </SpaceBetween>
  );
}
