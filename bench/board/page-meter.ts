import type { CDPSession, Page } from 'playwright-core';

/** What the page's main thread did between two readings, milliseconds of its own processor time. */
export type Work = { task: number; script: number; layout: number; style: number };
export type Size = { heapMb: number; nodes: number; listeners: number };

const works = {
  task: 'TaskDuration',
  script: 'ScriptDuration',
  layout: 'LayoutDuration',
  style: 'RecalcStyleDuration',
} as const;

/** Reads Chromium's own counters of a page. */
export class PageMeter {
  private readonly session: CDPSession;
  private readonly page: Page;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  /** To be made before the page loads, so that no long task is missed. */
  static async of(page: Page): Promise<PageMeter> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(keepLongTasks);
    return new PageMeter(page, session);
  }

  /** Totals since the page was made. */
  async work(): Promise<Work> {
    const read = await this.read();
    const ms = (name: string) => 1000 * (read.get(name) ?? Number.NaN);
    return {
      ...{ task: ms(works.task), script: ms(works.script) },
      ...{ layout: ms(works.layout), style: ms(works.style) },
    };
  }

  /** After what nobody holds any more was given back. */
  async size(): Promise<Size> {
    await this.session.send('HeapProfiler.collectGarbage');
    const read = await this.read();
    const count = (name: string) => read.get(name) ?? Number.NaN;
    return {
      heapMb: count('JSHeapUsedSize') / 2 ** 20,
      ...{ nodes: count('Nodes'), listeners: count('JSEventListeners') },
    };
  }

  /** Tasks of more than 50 ms by the clock since the last question, which other work on the machine makes longer. */
  longTasks(): Promise<number[]> {
    return this.page.evaluate(() => (window as unknown as LongTasks).longTasks.splice(0));
  }

  private async read(): Promise<Map<string, number>> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  }
}

type LongTasks = { longTasks: number[] };

/** Runs in the page. */
function keepLongTasks() {
  const tasks: number[] = [];
  Object.assign(window, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}
