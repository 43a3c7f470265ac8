import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { LineContact } from './agent-line.ts';
import { CustomerPop } from './customer-pop.tsx';
import { useCustomerTitle } from './use-customer-title.ts';

/** The customer of the contact in hand where there is no room under the page: below the panel. */
export function NarrowCustomer({ contact }: { contact: LineContact }) {
  const title = useCustomerTitle(contact);
  return (
    <section aria-label={title}>
      <SpaceBetween size="s">
        <Box variant="h3" tagOverride="h2" padding={{ top: 'm', bottom: 'n' }}>
          {title}
        </Box>
        <CustomerPop contact={contact} />
      </SpaceBetween>
    </section>
  );
}
