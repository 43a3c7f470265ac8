import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import config from '../../contact-center.config.ts';
import { startLocal } from '../../local/start.ts';
import { agentName } from '../../simulator/roster.ts';
import { type Figure, quantileOf } from '../figure.ts';
import { sitDown, statusChanges } from '../sat-down-agent.ts';
import { startMs } from './busy-board.ts';

/** Longer than the publisher's own pause, so that changes come at any time of its second. */
const pauseMs = 2500;
/** Until callers wait and talk. */
const warmUpMs = 60_000;
const aimedSeconds = 2;
/** Of breaks, which no caller interrupts. */
const statuses = config.agentStatuses.slice(0, 2);
/** Tall enough for the table of agents. */
const viewport = { width: 1440, height: 2400 };

/**
 * Time from an agent's change of status, asked of the local Connect with a center at work, to the frame of the board that shows it: the
 * event's way through the stream, the live state, the push and the page.
 */
export async function screenFreshness(browser: Browser, probes: number): Promise<Figure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'centralita-bench-'));
  const connect = { speed: 1, busy: true, throttled: false };
  const local = await startLocal({ directory, live: true, history: false, connect });
  try {
    const agent = agentName(config.agentGroups[0]?.name ?? '', 0);
    const desk = await sitDown(local.url, agent);
    await wait(warmUpMs);
    const page = await browser.newPage({ viewport, locale: 'en-GB' });
    page.setDefaultTimeout(startMs);
    await page.goto(local.url);
    const name = (await nameOf(local.url, agent)) ?? agent;
    await page.getByRole('grid', { name: 'Agents' }).getByText(name).waitFor();
    const changing = statusChanges(local, agent);
    const seconds: number[] = [];
    for (let probe = 0; probe < probes; probe++) {
      const status = statuses[probe % statuses.length] ?? '';
      const shown = shownAt(page, { name, status });
      const startMs = Date.now();
      await changing.become(status);
      seconds.push(((await shown) - startMs) / 1000);
      await wait(pauseMs * Math.random());
    }
    changing.end();
    await page.close();
    desk.terminate();
    const figure = (share: number): Figure => ({
      name: `from a change of an agent's status to the board's frame, p${share * 100}`,
      ...{ value: quantileOf(seconds, share), unit: 's' },
    });
    return [figure(0.5), { ...figure(0.99), aim: { atMost: aimedSeconds } }];
  } finally {
    await local.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function nameOf(url: string, agent: string): Promise<string | undefined> {
  const { agents } = (await (await fetch(`${url}/api/live`)).json()) as {
    agents: { username: string; name: string }[];
  };
  return agents.find(({ username }) => username === agent)?.name;
}

/** When the frame was painted in which the agent's row has the status; epoch milliseconds of the same machine. */
const shownAt = (page: Page, expected: { name: string; status: string }): Promise<number> =>
  page.evaluate(
    ({ name, status }) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const row = [...document.querySelectorAll('tr')].find(
            ({ textContent }) => textContent?.includes(name) && textContent.includes(status),
          );
          if (!row) return;
          changes.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
        };
        const changes = new MutationObserver(look);
        changes.observe(document.body, { subtree: true, childList: true, characterData: true });
        look();
      }),
    expected,
  );
