import { useCallback, useEffect, useRef, useState } from 'react';
import { type LocalSocket, openLocalSocket, type SocketState } from './local-socket.ts';

/** A socket for as long as there is a path; `opened` is said each time before the center tells its story anew. */
export function useLocalSocket<Message, Act>(
  path: string | null,
  hear: (message: Message | { type: 'opened' }) => void,
) {
  const [state, setState] = useState<SocketState>('connecting');
  const socket = useRef<LocalSocket<Act> | null>(null);
  const listener = useRef(hear);
  useEffect(() => {
    listener.current = hear;
  });
  useEffect(() => {
    if (path === null) return;
    const opened = openLocalSocket<Message, Act>(path, {
      message: (message) => listener.current(message),
      state: (now) => {
        setState(now);
        if (now === 'open') listener.current({ type: 'opened' });
      },
    });
    socket.current = opened;
    return () => {
      socket.current = null;
      opened.close();
    };
  }, [path]);
  const send = useCallback((act: Act) => socket.current?.send(act) ?? false, []);
  return { state, send };
}
