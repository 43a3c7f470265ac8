import type { AnnotationList, KeptAnnotation } from '../kept/annotation.ts';
import type { KeptStore } from '../kept/kept.ts';
import type { KeptView, SavedViewList } from '../kept/saved-view.ts';
import type { Span } from '../time/interval.ts';

/** Annotations that touch a span, by when they began. */
export async function listAnnotations(
  { from, to }: Span,
  store: Pick<KeptStore<KeptAnnotation>, 'listed'>,
): Promise<AnnotationList> {
  const all = (await store.listed(null)).map(({ id, value }) => ({ ...value, id }));
  return { annotations: all.filter((one) => one.from < to && one.to > from) };
}

/** The caller's own saved views, then those for all. */
export async function listViews(
  user: string,
  store: Pick<KeptStore<KeptView>, 'listed'>,
): Promise<SavedViewList> {
  const [own, shared] = await Promise.all([store.listed(user), store.listed(null)]);
  return { views: [...own, ...shared].map(({ id, value }) => ({ ...value, id })) };
}
