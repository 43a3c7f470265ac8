import { useEffect, useState } from 'react';
import { everySecond } from './every-second.ts';
import { useServerNow } from './use-live.ts';

/** The server’s clock in whole seconds, counting on. */
export function useSeconds(): number {
  const serverNow = useServerNow();
  const [now, setNow] = useState(() => Math.floor(serverNow()));
  useEffect(() => everySecond(() => setNow(Math.floor(serverNow()))), [serverNow]);
  return now;
}
