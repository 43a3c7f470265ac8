import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { languages } from '../../../core/languages.ts';
import type { ReportRow } from '../../../core/report-schedule/report-schedule.ts';
import { useCommand } from '../../acting/use-command.ts';
import { useWords } from '../../language/use-words.ts';
import { Failed } from '../../states/failed.tsx';
import { ContentFields } from './content-fields.tsx';
import type { Fields } from './fields.ts';
import { draftOf, newDraft, scheduleOf } from './report-draft.ts';
import { ReportPreview } from './report-preview.tsx';
import { SendingFields } from './sending-fields.tsx';

type Props = { report: ReportRow | null; domains: readonly string[] | null; close: () => void };

/** A report being scheduled or changed, with what it would say now. A new one's id is made here: saved twice it is one. */
export function ReportForm({ report, domains, close }: Props) {
  const { say, language } = useWords();
  const [id] = useState(() => report?.id ?? crypto.randomUUID());
  const [draft, setDraft] = useState(() =>
    report ? draftOf(report) : newDraft(languages.find((one) => one === language) ?? 'en'),
  );
  const [isTried, setTried] = useState(false);
  const save = useCommand('saveReport', close);
  const schedule = scheduleOf(draft, domains);
  const fields: Fields = {
    ...{ draft, domains },
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    isWrong: (field) => isTried && !schedule.ok && schedule.problem.includes(field),
  };
  const submit = () => {
    setTried(true);
    if (schedule.ok) save.mutate({ id, body: schedule.value });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Form
        header={
          <Header variant="h2">
            {report ? say('reports.edit', { name: report.name }) : say('reports.new')}
          </Header>
        }
        actions={
          <SpaceBetween size="xs" direction="horizontal">
            <Button variant="link" formAction="none" onClick={close}>
              {say('reports.cancel')}
            </Button>
            <Button variant="primary" loading={save.isPending}>
              {say('reports.save')}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="l">
          <Container header={<Header variant="h3">{say('reports.content')}</Header>}>
            <ContentFields {...fields} />
          </Container>
          <Container header={<Header variant="h3">{say('reports.sending')}</Header>}>
            <SendingFields {...fields} />
          </Container>
          <ReportPreview draft={draft} schedule={schedule.ok ? schedule.value : null} />
          {save.error && <Failed error={save.error} retry={submit} />}
        </SpaceBetween>
      </Form>
    </form>
  );
}
