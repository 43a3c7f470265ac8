import type { Intent } from './acting.ts';
import { CallNowDialog } from './call-now-dialog.tsx';
import { CancelCallbackDialog } from './cancel-callback-dialog.tsx';
import { ClosureDialog } from './closure-dialog.tsx';
import { EndClosureDialog } from './end-closure-dialog.tsx';
import { MonitorDialog } from './monitor-dialog.tsx';
import { MoveCallbackDialog } from './move-callback-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { OverflowDialog } from './overflow-dialog.tsx';
import { PrioritizeDialog } from './prioritize-dialog.tsx';
import { StatusDialog } from './status-dialog.tsx';

/** The dialog of each thing that can be done. */
export function IntentDialog({ intent, close }: { intent: Intent; close: () => void }) {
  switch (intent.act) {
    case 'status':
      return <StatusDialog agent={intent.agent} close={close} />;
    case 'prioritize':
      return <PrioritizeDialog contact={intent.contact} close={close} />;
    case 'move':
      return <MoveDialog contact={intent.contact} close={close} />;
    case 'monitor':
      return <MonitorDialog contactId={intent.contactId} close={close} />;
    case 'overflow':
      return <OverflowDialog overflow={intent.overflow} close={close} />;
    case 'callNow':
      return <CallNowDialog callback={intent.callback} close={close} />;
    case 'cancelCallback':
      return <CancelCallbackDialog callback={intent.callback} close={close} />;
    case 'moveCallback':
      return <MoveCallbackDialog callback={intent.callback} close={close} />;
    case 'closure':
      return <ClosureDialog closure={intent.closure} queue={intent.queue} close={close} />;
    case 'endClosure':
      return <EndClosureDialog closure={intent.closure} close={close} />;
  }
}
