import type { EpochSeconds } from '../time/zone.ts';
import { alertText, placeOf } from './alert-text.ts';
import { isTrouble, raisedAlert } from './evaluate.ts';
import { type FigureSources, figureReader } from './read-figures.ts';
import type { AlertRule } from './rule.ts';
import { isAwake } from './schedule.ts';
import type { Preview } from './wire.ts';

/** What a rule would say if it were told of now. */
export async function previewRule(
  rule: AlertRule,
  sources: FigureSources,
  now: EpochSeconds,
): Promise<Preview> {
  const { config } = sources;
  const reading = await figureReader(sources, now)(rule);
  const alert = raisedAlert({ id: 'preview', rule }, reading, { since: now, now });
  return {
    ...reading,
    trouble: isTrouble(rule, reading.value),
    awake: isAwake(rule, config, now),
    text: alertText(alert, null, placeOf(config, '')).text,
  };
}
