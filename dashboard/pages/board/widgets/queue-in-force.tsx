import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { inForceOf, useInForce } from '../use-in-force.ts';
import { useInForceText } from '../use-in-force-text.ts';

/** Beside a queue's name: that it is closed, and where it overflows to. */
export function QueueInForce({ name }: { name: string }) {
  const { closure, overflow } = inForceOf(useInForce(), name);
  const text = useInForceText();
  return (
    <>
      {closure && <Mark>{text.closure(closure)}</Mark>}
      {overflow && <Mark>{text.overflow(overflow)}</Mark>}
    </>
  );
}

const Mark = ({ children }: { children: string }) => (
  <div>
    <StatusIndicator type="info">{children}</StatusIndicator>
  </div>
);
