import type { AppLayoutToolbarProps } from '@cloudscape-design/components/app-layout-toolbar';
import Drawer from '@cloudscape-design/components/drawer';
import { Suspense } from 'react';
import { useWords } from '../language/use-words.ts';
import { Loading } from '../states/loading.tsx';
import { CustomerPanel } from './customer-panel.tsx';
import { CustomerPop } from './customer-pop.tsx';
import { useLine } from './use-line.ts';
import { type LinePanel, useLinePanel } from './use-line-panel.ts';

/** On a telephone's screen the panel covers the page, so the customer is shown in it. */
const narrow = () => matchMedia('(max-width: 688px)').matches;

/** The agent's line beside every page, and the customer who calls below it. What rings opens both. Nothing until the center is known. */
export function useLineLayout(ready: boolean): Partial<AppLayoutToolbarProps> {
  const known = useLinePanel();
  const panel = ready ? known : null;
  const line = useLine();
  const drawer = useLineDrawer(panel, line);
  const contact = panel ? line.contact : null;
  return {
    toolsHide: true,
    drawers: drawer ? [drawer] : [],
    activeDrawerId: drawer && line.open ? drawer.id : null,
    onDrawerChange: ({ detail }) => line.show(detail.activeDrawerId !== null),
    ...(contact && !narrow() && { splitPanel: <CustomerPanel contact={contact} /> }),
    splitPanelOpen: line.popOpen,
    onSplitPanelToggle: ({ detail }) => line.showPop(detail.open),
  };
}

function useLineDrawer(
  panel: LinePanel | null,
  { contact, used, tell }: ReturnType<typeof useLine>,
): AppLayoutToolbarProps.Drawer | null {
  const { say } = useWords();
  if (!panel) return null;
  const { Panel, title } = panel;
  const name = say(title);
  return {
    id: 'line',
    preserveInactiveContent: true,
    trigger: { iconName: 'call' },
    badge: contact !== null,
    resizable: true,
    defaultSize: 380,
    ariaLabels: {
      drawerName: name,
      triggerButton: say('line.open', { panel: name }),
      closeButton: say('line.close', { panel: name }),
      resizeHandle: say('line.resize', { panel: name }),
    },
    content: (
      <Drawer header={<h2>{name}</h2>}>
        <Suspense fallback={<Loading />}>{used && <Panel tell={tell} />}</Suspense>
        {contact && narrow() && <CustomerPop contact={contact} />}
      </Drawer>
    ),
  };
}
