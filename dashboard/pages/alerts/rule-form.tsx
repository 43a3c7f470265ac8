import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { RuleRow } from '../../../core/alerts/wire.ts';
import { useApi } from '../../api/api.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { useWords } from '../../language/use-words.ts';
import type { Fields } from './fields.ts';
import { FigureFields } from './figure-fields.tsx';
import { LimitFields } from './limit-fields.tsx';
import { NotifyFields } from './notify-fields.tsx';
import { Refused } from './refused.tsx';
import { boundsOf, type DraftErrors, draftOf, ruleOf } from './rule-draft.ts';
import { RulePreview } from './rule-preview.tsx';
import { ScheduleFields } from './schedule-fields.tsx';
import { ScopeFields } from './scope-fields.tsx';
import { useCommand } from './use-command.ts';

const noErrors: DraftErrors = {};

/** A rule being written, with what it would say now. */
export function RuleForm({ row, close }: { row: RuleRow; close: () => void }) {
  const { say } = useWords();
  const api = useApi();
  const [draft, setDraft] = useState(() => draftOf(row.rule));
  const [tried, setTried] = useState(false);
  const { run, busy, error } = useCommand(close);
  const rule = ruleOf(draft);
  const errors = rule.ok ? noErrors : rule.problem;
  const fields: Fields = {
    draft,
    change: (change) => setDraft((before) => ({ ...before, ...change })),
    errorOf: (field) => {
      const key = tried ? errors[field] : undefined;
      if (key) return say(key, boundsOf(field, draft));
      const isRefused = error instanceof ApiProblem && error.field === field;
      return isRefused ? say('rule.error.range', { detail: error.message }) : '';
    },
  };
  const save = () => {
    setTried(true);
    if (!rule.ok) return;
    const body = { ...rule.value, version: row.version };
    void run(() => api.send('saveAlertRule', { id: row.id, body }));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Form
        header={
          <Header variant="h2">
            {row.rule.name === '' ? say('rule.new') : say('rule.edit', { name: row.rule.name })}
          </Header>
        }
        actions={
          <SpaceBetween size="xs" direction="horizontal">
            <Button variant="link" formAction="none" onClick={close}>
              {say('alerts.cancel')}
            </Button>
            <Button variant="primary" loading={busy}>
              {say('rule.save')}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="l">
          {error !== null && <Refused error={error} />}
          <Container header={<Header variant="h3">{say('rule.what')}</Header>}>
            <SpaceBetween size="m">
              <FigureFields {...fields} />
              <ScopeFields {...fields} />
            </SpaceBetween>
          </Container>
          <Container header={<Header variant="h3">{say('rule.when')}</Header>}>
            <SpaceBetween size="m">
              <LimitFields {...fields} />
              <ScheduleFields {...fields} />
            </SpaceBetween>
          </Container>
          <Container header={<Header variant="h3">{say('rule.who')}</Header>}>
            <NotifyFields {...fields} />
          </Container>
          <RulePreview rule={rule.ok ? rule.value : null} />
        </SpaceBetween>
      </Form>
    </form>
  );
}
