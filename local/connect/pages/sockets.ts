import type { WebSocket } from 'ws';

/** The sockets of one page's subject: several windows may look at the same. */
export class Sockets<Message> {
  private readonly all = new Set<WebSocket>();

  get size(): number {
    return this.all.size;
  }

  /** Adds a socket; `emptied` is called when the last one has gone. */
  add(socket: WebSocket, emptied: () => void): void {
    this.all.add(socket);
    socket.on('close', () => {
      this.all.delete(socket);
      if (this.all.size === 0) emptied();
    });
  }

  send(message: Message): void {
    const text = JSON.stringify(message);
    for (const socket of this.all) if (socket.readyState === socket.OPEN) socket.send(text);
  }

  close(): void {
    for (const socket of this.all) socket.close(1000);
  }
}
