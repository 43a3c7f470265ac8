/** The center's clock as the page knows it: set by what the center says, running on at the center's speed in between. */
export class CenterClock {
  readonly speed: number;
  private centerMs: number;
  private pageMs: number;

  constructor(nowMs: number, speed: number) {
    this.speed = speed;
    this.centerMs = nowMs;
    this.pageMs = performance.now();
  }

  nowMs(): number {
    return this.centerMs + (performance.now() - this.pageMs) * this.speed;
  }

  set(nowMs: number): void {
    this.centerMs = nowMs;
    this.pageMs = performance.now();
  }

  /** Takes the instant of a message, unless it is so old that the message must be a repetition. */
  follow(atMs: number): void {
    if (atMs > this.nowMs() - 2000 * this.speed) this.set(atMs);
  }
}
