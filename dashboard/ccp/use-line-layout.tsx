import type { AppLayoutToolbarProps } from '@cloudscape-design/components/app-layout-toolbar';
import Box from '@cloudscape-design/components/box';
import Drawer from '@cloudscape-design/components/drawer';
import { type ReactNode, Suspense, use, useEffect, useState } from 'react';
import { type Say, useWords } from '../language/use-words.ts';
import { Loading } from '../states/loading.tsx';
import { FollowLineContext } from '../workspace/follow-line.ts';
import { CustomerPanel } from './customer-panel.tsx';
import { LineHost } from './line-host.tsx';
import { NarrowCustomer } from './narrow-customer.tsx';
import { useLine } from './use-line.ts';
import { useLinePanel } from './use-line-panel.ts';

/** On a telephone's screen the panel covers the page, so the customer is shown in it. */
const narrow = () => matchMedia('(max-width: 688px)').matches;

type LineLayout = {
  layout: Partial<AppLayoutToolbarProps>;
  /** Belongs outside the layout, where it stays whatever folds. */
  host: ReactNode;
};

/**
 * The agent's line beside every page, and the customer who calls below it. What rings opens both. Nothing until the center is known. In
 * the agent workspace, where contacts are taken, there is the customer alone.
 */
export function useLineLayout(ready: boolean): LineLayout {
  const { say } = useWords();
  const known = useLinePanel();
  const follow = use(FollowLineContext);
  const panel = ready && !follow ? known : null;
  const line = useLine();
  useEffect(() => follow?.({ tell: line.tell }), [follow, line.tell]);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const name = say(panel?.title ?? 'line.ccp');
  const contact = panel || (ready && follow) ? line.contact : null;
  const layout: LineLayout['layout'] = {
    toolsHide: true,
    drawers: panel ? [{ ...drawerOf(say, name, setPlace), badge: contact !== null }] : [],
    activeDrawerId: panel && line.open ? 'line' : null,
    onDrawerChange: ({ detail }) => line.show(detail.activeDrawerId !== null),
    ...(contact && (!panel || !narrow()) && { splitPanel: <CustomerPanel contact={contact} /> }),
    splitPanelOpen: line.popOpen,
    onSplitPanelToggle: ({ detail }) => line.showPop(detail.open),
  };
  const host = panel && line.used && (
    <LineHost place={place} label={name}>
      <Suspense fallback={<Loading />}>
        <panel.Panel tell={line.tell} />
      </Suspense>
      {contact && narrow() && <NarrowCustomer contact={contact} />}
    </LineHost>
  );
  return { layout, host };
}

const drawerOf = (
  say: Say,
  panel: string,
  place: (element: HTMLElement | null) => void,
): AppLayoutToolbarProps.Drawer => ({
  id: 'line',
  trigger: { iconName: 'call' },
  resizable: true,
  defaultSize: 380,
  ariaLabels: {
    drawerName: panel,
    triggerButton: say('line.open', { panel }),
    closeButton: say('line.close', { panel }),
    resizeHandle: say('line.resize', { panel }),
  },
  content: (
    <Drawer
      header={
        // Where it covers the page, it is what the page is about.
        <Box variant="h3" tagOverride={narrow() ? 'h1' : 'h2'} padding="n">
          {panel}
        </Box>
      }
    >
      <div ref={place} className="line-place" />
    </Drawer>
  ),
});
