import Header from '@cloudscape-design/components/header';
import StatusIndicator, {
  type StatusIndicatorProps,
} from '@cloudscape-design/components/status-indicator';
import type { ReactNode } from 'react';
import type { LocalDeskContact } from '../../../core/center/desk-wire.ts';
import { Elapsed } from '../../conversation/elapsed.tsx';
import { useWords } from '../../language/use-words.ts';
import { useCustomerName } from './use-customer-name.ts';

const indicators: Record<LocalDeskContact['state'], StatusIndicatorProps.Type> = {
  INCOMING: 'in-progress',
  PENDING: 'pending',
  CONNECTING: 'in-progress',
  CONNECTED: 'success',
  CONNECTED_ONHOLD: 'pending',
  PAUSED: 'pending',
  MISSED: 'warning',
  REJECTED: 'stopped',
  ERROR: 'error',
  ENDED: 'info',
};

/** Who it is, what the contact is to the agent now, and since when. */
export function ContactHeader({
  contact,
  actions,
}: {
  contact: LocalDeskContact;
  actions?: ReactNode;
}) {
  const { say } = useWords();
  const nameOf = useCustomerName();
  return (
    <Header
      variant="h2"
      actions={actions}
      description={
        <>
          <StatusIndicator type={indicators[contact.state]}>
            {say(`desk.state.${contact.state}`)}
          </StatusIndicator>{' '}
          <Elapsed sinceMs={contact.sinceMs} />
        </>
      }
    >
      {nameOf(contact)}
    </Header>
  );
}
