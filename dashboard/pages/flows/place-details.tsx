import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect, useRef } from 'react';
import { blockKind } from '../../../core/flow/draw/block-kind.ts';
import { useWords } from '../../language/use-words.ts';
import { BlockFacts } from './block-facts.tsx';
import { BlockParameters } from './block-parameters.tsx';
import { BranchList } from './branch-list.tsx';
import { PlaceContacts } from './place-contacts.tsx';
import type { RoomProps } from './room-props.ts';

/** What is chosen: its figures, its branches, its parameters, its contacts. */
export function PlaceDetails(props: RoomProps) {
  const { flow, view } = props;
  const { say } = useWords();
  const details = useRef<HTMLDivElement>(null);
  const block = view.place?.block;
  // On a narrow page they stand below the drawing.
  useEffect(() => {
    if (block !== undefined) details.current?.scrollIntoView({ block: 'nearest' });
  }, [block]);
  const action = flow.Actions.find(({ Identifier }) => Identifier === block);
  if (!action || !view.place)
    return <Box color="text-body-secondary">{say('flows.block.choose')}</Box>;
  // Connect's own name of the block stays as its editor has it.
  const { category, name } = blockKind(action.Type);
  return (
    <div ref={details}>
      <Container
        header={
          <Header
            variant="h2"
            description={`${say(`flows.does.${category}`)} · ${name}`}
            actions={
              <Button
                variant="icon"
                iconName="close"
                ariaLabel={say('flows.close')}
                onClick={() => view.choose(null)}
              />
            }
          >
            {action.Identifier}
          </Header>
        }
      >
        <SpaceBetween size="l">
          <BlockFacts {...props} block={action.Identifier} />
          <BranchList {...props} action={action} />
          <PlaceContacts {...props} place={view.place} />
          <BlockParameters action={action} />
        </SpaceBetween>
      </Container>
    </div>
  );
}
