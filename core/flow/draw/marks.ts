import type { Flow } from '../document/flow.ts';
import { coverageMarks } from './coverage-marks.ts';
import type { DrawOptions } from './draw-options.ts';
import type { Marks } from './mark.ts';
import { trafficMarks } from './traffic-marks.ts';
import { wayMarks } from './way-marks.ts';

const none: Marks = { branch: () => undefined, block: () => undefined, summary: '' };

/** The marks that these options ask for. */
export function marksOf(flow: Flow, { overlay, name }: DrawOptions): Marks {
  if (overlay?.kind === 'traffic') return trafficMarks(flow, overlay.counts);
  if (overlay?.kind === 'ways') return wayMarks(overlay.blocks);
  if (overlay?.kind !== 'coverage') return none;
  const { flows } = overlay.coverage;
  const only = flows.size === 1 ? [...flows.values()][0] : undefined;
  const covered = flows.get(name ?? flow.Metadata?.name ?? '') ?? only;
  return covered ? coverageMarks(covered) : none;
}
