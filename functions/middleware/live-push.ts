import { Logger } from '@aws-lambda-powertools/logger';
import { liveBell } from '../../adapters/sqs/live-bell.ts';
import type { LiveStore } from '../../core/live/live-ports.ts';
import { notingChanges } from '../../core/live/noting-changes.ts';
import { alertRing } from './alert-ring.ts';
import type { Center } from './centers.ts';
import { liveOf } from './live-of.ts';

const logger = new Logger();

/** A live state with those who watch it. */
export type WatchedLive = {
  store: LiveStore;
  /** Has them told what changed since the last time, if anything did, and alerts evaluated; with `beat` that all is well, too. */
  tell(options?: { beat: boolean }): Promise<void>;
};

/**
 * The live state of a center, pushed to dashboards where the environment names a queue for it (`LIVE_QUEUE_URL`). A ring that fails is
 * logged and no more: the state is stored, and the next ring, a minute later at most, tells of it.
 */
export function watchedLive(center: Center): WatchedLive {
  const { store, changed } = notingChanges(liveOf(center));
  const queueUrl = process.env.LIVE_QUEUE_URL;
  const bell = queueUrl ? liveBell(queueUrl, center.tenant) : null;
  const evaluate = alertRing(center);
  const push = async (beat: boolean) =>
    bell
      ?.ring({ at: Date.now(), beat })
      .catch((error: Error) => logger.warn('watchers not told', error));
  return {
    store,
    async tell({ beat } = { beat: false }) {
      const isNews = changed();
      await Promise.all([isNews || beat ? push(beat) : undefined, isNews ? evaluate() : undefined]);
    },
  };
}
