import Badge from '@cloudscape-design/components/badge';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { AnnotationRow } from '../../../../core/kept/annotation.ts';
import { useCommand } from '../../../acting/use-command.ts';
import { useCenter } from '../../../api/center.ts';
import { useWords } from '../../../language/use-words.ts';
import { Empty } from '../../../states/empty.tsx';
import { Failed } from '../../../states/failed.tsx';
import type { HistoryState } from '../history-state.ts';
import { AddAnnotation } from './add-annotation.tsx';
import { useAnnotations } from './use-annotations.ts';

/** What happened in the days shown; supervisors note it here. */
export function Annotations({ state }: { state: HistoryState }) {
  const { say } = useWords();
  const { role } = useCenter();
  const [adding, setAdding] = useState(false);
  const noted = useAnnotations(state);
  const canWrite = role === 'supervisor';
  return (
    <Container
      header={
        <Header
          variant="h2"
          counter={`(${noted.length})`}
          actions={
            canWrite && (
              <div className="screen-only">
                <Button iconName="add-plus" onClick={() => setAdding(true)}>
                  {say('kept.annotation.add')}
                </Button>
              </div>
            )
          }
        >
          {say('kept.annotations')}
        </Header>
      }
    >
      <SpaceBetween size="s">
        {noted.length === 0 && <Empty title={say('kept.annotations.empty')} />}
        {noted.map((one) => (
          <Noted key={one.id} of={one} timeZone={state.timeZone} canWrite={canWrite} />
        ))}
      </SpaceBetween>
      {adding && <AddAnnotation state={state} onClose={() => setAdding(false)} />}
    </Container>
  );
}

type NotedProps = { of: AnnotationRow; timeZone: string; canWrite: boolean };

function Noted({ of: { id, from, to, kind, text, by }, timeZone, canWrite }: NotedProps) {
  const { say, format } = useWords();
  const remove = useCommand('removeAnnotation', () => {});
  const at = (instant: number) => format.instant(instant, timeZone, 'day-time');
  return (
    <>
      <SpaceBetween direction="horizontal" size="s" alignItems="center">
        <Badge>{say(`kept.annotation.kind.${kind}`)}</Badge>
        <span>{text}</span>
        <small>{`${at(from)} – ${at(to)} · ${by}`}</small>
        {canWrite && (
          <span className="screen-only">
            <Button
              variant="inline-icon"
              iconName="remove"
              ariaLabel={say('kept.remove.named', { name: text })}
              loading={remove.isPending}
              onClick={() => remove.mutate({ id })}
            />
          </span>
        )}
      </SpaceBetween>
      {remove.error && <Failed error={remove.error} retry={() => remove.mutate({ id })} />}
    </>
  );
}
