import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useEffect, useState } from 'react';
import type { AlertRule } from '../../../core/alerts/rule.ts';
import type { Preview } from '../../../core/alerts/wire.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Refused } from './refused.tsx';

const settledMs = 500;
const refreshMs = 10_000;

/** What the rule as written would say now, a moment after the last letter; nothing while it can't be one. Figures of pages cost too much to be read again and again. */
export function RulePreview({ rule }: { rule: AlertRule | null }) {
  const { say } = useWords();
  const text = useSettled(rule && JSON.stringify(rule));
  const { data, error } = useAnswer('previewAlertRule', {
    query: { rule: text },
    ...(rule?.figure.kind !== 'report' && { refetchInterval: refreshMs }),
    enabled: text !== null,
  });
  if (text === null) return null;
  return (
    <Container header={<Header variant="h3">{say('rule.preview')}</Header>}>
      {error ? <Refused error={error} /> : data ? <Said preview={data} /> : say('app.loading')}
    </Container>
  );
}

function Said({ preview: { value, awake, trouble, text } }: { preview: Preview }) {
  const { say } = useWords();
  const fine = value === null ? 'rule.preview.undefined' : 'rule.preview.fine';
  return (
    <SpaceBetween size="s">
      <div role="status">
        <StatusIndicator type={trouble ? 'warning' : value === null ? 'info' : 'success'}>
          {say(trouble ? 'rule.preview.trouble' : fine)}
        </StatusIndicator>
        {!awake && (
          <Box>
            <StatusIndicator type="stopped">{say('rule.preview.asleep')}</StatusIndicator>
          </Box>
        )}
      </div>
      <Box variant="code" display="block">
        <span className="alert-text">{text}</span>
      </Box>
    </SpaceBetween>
  );
}

function useSettled(value: string | null): string | null {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settledMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
