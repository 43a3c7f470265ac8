import * as z from 'zod';
import { contactsQuery } from '../api/wire.ts';
import { annotationKinds } from './annotation-kinds.ts';

/** Something that happened and that figures may show: a campaign, an outage. Instants are epoch seconds, `to` excluded. */
export const annotation = contactsQuery.pick({ from: true, to: true }).extend({
  kind: z.enum(annotationKinds),
  text: z.string().trim().min(1, 'write what happened').max(200, 'write at most 200 characters'),
});
export type Annotation = z.output<typeof annotation>;

export const annotationsQuery = contactsQuery.pick({ from: true, to: true });
export const annotationRow = annotation.extend({ id: z.string(), by: z.string() });
export type AnnotationRow = z.output<typeof annotationRow>;
/** Those that touch the span, by when they began. */
export const annotationList = z.object({ annotations: z.array(annotationRow) });
export type AnnotationList = z.output<typeof annotationList>;

/** As it is kept: with who wrote it. */
export type KeptAnnotation = Annotation & { by: string };
