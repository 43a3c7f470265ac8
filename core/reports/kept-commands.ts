import { annotation, type KeptAnnotation } from '../kept/annotation.ts';
import { type KeptStore, keep, takeAway } from '../kept/kept.ts';
import { type KeptView, savedView } from '../kept/saved-view.ts';
import { fail, ok } from '../result.ts';
import type { CarryOut } from './answer-command.ts';
import type { ApiProblem } from './problem.ts';

export type KeptPorts = { annotations: KeptStore<KeptAnnotation>; views: KeptStore<KeptView> };

/** What supervisors note beside figures, and the pages that they save. */
export const keptCommands = ({
  annotations,
  views,
}: KeptPorts): Record<
  'saveAnnotation' | 'removeAnnotation' | 'saveView' | 'removeView',
  CarryOut
> => ({
  saveAnnotation: async ({ id, body, by }, now) => {
    const asked = annotation.parse(body);
    if (asked.to <= asked.from) return fail(backwards);
    const version = await keep({ id, user: null }, { ...asked, by }, annotations, now);
    return ok({ answer: { ...asked, id, by }, mark: version, detail: asked });
  },
  removeAnnotation: async ({ id }, now) => {
    const version = await takeAway({ id, user: null }, annotations, now);
    return ok({ answer: { id }, mark: String(version), detail: {} });
  },
  saveView: async ({ id, body, by }, now) => {
    const asked = savedView.parse(body);
    const key = { id, user: asked.shared ? null : by };
    const version = await keep(key, { ...asked, by }, views, now);
    return ok({ answer: { ...asked, id, by }, mark: `${key.user}|${version}`, detail: asked });
  },
  removeView: async ({ id, by }, now) => {
    const own = await takeAway({ id, user: by }, views, now);
    const version = own ?? (await takeAway({ id, user: null }, views, now));
    return ok({ answer: { id }, mark: `${by}|${version}`, detail: {} });
  },
});

const backwards: ApiProblem = {
  code: 'query-invalid',
  field: 'to',
  detail: 'the end lies before the beginning',
};
