/** `gone`: the center knows nothing of what the socket was for, or no more. */
export type SocketState = 'connecting' | 'open' | 'lost' | 'gone';

export type LocalSocket<Act> = {
  /** False while there is no connection. */
  send: (act: Act) => boolean;
  close: () => void;
};

type Listener<Message> = {
  message: (message: Message) => void;
  state: (state: SocketState) => void;
};

const longestPauseMs = 5000;
/** How the center closes a socket for something that is not there. */
const notFound = 4404;

/** A WebSocket under the page's own origin that comes back after it was lost, until it is closed. */
export function openLocalSocket<Message, Act>(
  path: string,
  listener: Listener<Message>,
): LocalSocket<Act> {
  let socket: WebSocket;
  let closed = false;
  let pauseMs = 250;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function connect() {
    listener.state(socket ? 'lost' : 'connecting');
    socket = new WebSocket(addressOf(path));
    socket.onopen = () => {
      pauseMs = 250;
      if (!closed) listener.state('open');
    };
    socket.onmessage = ({ data }) => {
      if (!closed) listener.message(JSON.parse(String(data)) as Message);
    };
    socket.onclose = ({ code }) => {
      if (closed) return;
      if (code === notFound) return listener.state('gone');
      listener.state('lost');
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      retry = setTimeout(connect, pauseMs);
    };
  }

  connect();
  return {
    send: (act) => {
      if (socket.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(act));
      return true;
    },
    close: () => {
      closed = true;
      clearTimeout(retry);
      socket.close();
    },
  };
}

function addressOf(path: string): string {
  const { protocol, host } = location;
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}${path}`;
}
