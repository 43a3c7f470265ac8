import type { KeptAnnotation } from '../../core/kept/annotation.ts';
import type { KeptView } from '../../core/kept/saved-view.ts';
import type { CenterItems } from './center-items.ts';
import { instantKey } from './contact-codec.ts';
import { keptStore } from './kept-store.ts';

/** Annotations by when what they tell of began, saved views by name. */
export const keptStores = (items: CenterItems) => ({
  annotations: keptStore<KeptAnnotation>(items, {
    kind: 'annotation',
    place: ({ from }) => instantKey(from),
  }),
  views: keptStore<KeptView>(items, { kind: 'view', place: ({ name }) => name }),
});
