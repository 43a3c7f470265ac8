/** No answer takes so long: beyond it the server's clock was set back. */
const setBackMs = 60_000;

/**
 * The server's clock as the page knows it. What the server says is always a little old when it arrives, so of several answers the one that
 * makes it the latest is the best; between them it runs on by the page's own monotonic clock.
 */
export class ServerClock {
  private aheadMs: number | null = null;

  /** Takes an instant that the server just said, epoch milliseconds. */
  hear(serverMs: number): void {
    const ahead = serverMs - performance.now();
    if (this.aheadMs === null || ahead > this.aheadMs || ahead < this.aheadMs - setBackMs)
      this.aheadMs = ahead;
  }

  /** Epoch seconds with a fraction; the page's own clock until the server said something. */
  now(): number {
    return (this.aheadMs === null ? Date.now() : this.aheadMs + performance.now()) / 1000;
  }
}
