import { useEffect, useState } from 'react';
import { centerNow } from '../../api/center-time.ts';
import { clockText } from '../../conversation/elapsed.tsx';

/** Time since an instant by the center's clock, counting on. */
export function Lasting({ since }: { since: number }) {
  const [now, setNow] = useState(centerNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(centerNow()), 1000);
    return () => clearInterval(timer);
  }, []);
  return <span className="unbroken">{clockText(Math.max(0, now - since))}</span>;
}
