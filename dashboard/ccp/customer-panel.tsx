import SplitPanel from '@cloudscape-design/components/split-panel';
import { useWords } from '../language/use-words.ts';
import type { LineContact } from './agent-line.ts';
import { CustomerPop } from './customer-pop.tsx';
import { useCustomerTitle } from './use-customer-title.ts';

/** The customer of the contact in hand, under the page; said aloud when it rings. */
export function CustomerPanel({ contact }: { contact: LineContact }) {
  const { say } = useWords();
  const title = useCustomerTitle(contact);
  return (
    <SplitPanel
      header={title}
      hidePreferencesButton
      i18nStrings={{
        closeButtonAriaLabel: say('line.close', { panel: title }),
        openButtonAriaLabel: say('line.open', { panel: title }),
        resizeHandleAriaLabel: say('line.resize', { panel: title }),
      }}
    >
      <CustomerPop contact={contact} />
    </SplitPanel>
  );
}
