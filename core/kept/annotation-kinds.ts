/** What annotations are of. */
export const annotationKinds = ['campaign', 'outage', 'holiday', 'change', 'other'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];
