/** Contacts below which a mean says too little, and the last ones that it is made of. */
const fewest = 5;
const most = 50;

/** How long agents had lately with each contact of a queue, after-contact work included. */
export class RecentHandling {
  private readonly lastMs: number[] = [];

  note(ms: number): void {
    this.lastMs.push(ms);
    if (this.lastMs.length > most) this.lastMs.shift();
  }

  /** Null while fewer than five are known. */
  meanMs(): number | null {
    const { length } = this.lastMs;
    return length < fewest ? null : this.lastMs.reduce((sum, ms) => sum + ms, 0) / length;
  }
}
