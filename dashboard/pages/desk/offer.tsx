import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { LocalDeskContact } from '../../../core/center/desk-wire.ts';
import { Remaining } from '../../conversation/elapsed.tsx';
import { useWords } from '../../language/use-words.ts';
import { CustomerFacts } from './customer-facts.tsx';
import { CustomerHistory } from './customer-history.tsx';
import { Task } from './task.tsx';
import { useCustomerName } from './use-customer-name.ts';
import type { Act } from './use-desk.ts';

/** A contact that rings here. */
export function Offer({ offer, act }: { offer: LocalDeskContact; act: Act }) {
  const { say, code } = useWords();
  const nameOf = useCustomerName();
  const { contactId, ringsUntilMs } = offer;
  const title = say('desk.offer', { channel: code(offer.channel), customer: nameOf(offer) });
  return (
    <section className="offer" aria-label={title}>
      <Container
        header={
          <Header
            variant="h2"
            description={
              ringsUntilMs !== null && (
                <>
                  {say('desk.offer.left')} <Remaining untilMs={ringsUntilMs} />
                </>
              )
            }
            actions={
              <SpaceBetween size="xs" direction="horizontal">
                <Button iconName="close" onClick={() => act({ type: 'reject', contactId })}>
                  {say('desk.reject')}
                </Button>
                <Button
                  variant="primary"
                  iconName="call"
                  onClick={() => act({ type: 'accept', contactId })}
                >
                  {say('desk.accept')}
                </Button>
              </SpaceBetween>
            }
          >
            {title}
          </Header>
        }
      >
        <SpaceBetween size="m">
          <CustomerFacts contact={offer} />
          <Task contact={offer} />
          <CustomerHistory contact={offer} open={false} />
        </SpaceBetween>
      </Container>
    </section>
  );
}
