import { annotation, annotationList, annotationRow, annotationsQuery } from '../kept/annotation.ts';
import { removedKept, savedView, savedViewList, savedViewRow } from '../kept/saved-view.ts';
import * as wire from './wire.ts';

const everyone = ['supervisor', 'agent'] as const;
const supervisors = ['supervisor'] as const;

/** Routes of what supervisors keep beside figures: annotations and saved views. */
export const keptRoutes = {
  annotations: {
    path: '/api/annotations',
    summary: 'What happened in a span that figures may show: campaigns, outages',
    roles: everyone,
    query: annotationsQuery,
    answer: annotationList,
  },
  saveAnnotation: {
    method: 'PUT',
    path: '/api/annotations/{id}',
    summary: 'Notes what happened; the id is the caller’s own',
    roles: supervisors,
    params: wire.pathId,
    query: wire.noQuery,
    body: annotation,
    answer: annotationRow,
  },
  removeAnnotation: {
    method: 'POST',
    path: '/api/annotations/{id}/remove',
    summary: 'Takes an annotation away',
    roles: supervisors,
    params: wire.pathId,
    query: wire.noQuery,
    answer: removedKept,
  },
  views: {
    path: '/api/views',
    summary: 'Pages that the caller saved as they had set them, and those for everybody',
    roles: supervisors,
    query: wire.noQuery,
    answer: savedViewList,
  },
  saveView: {
    method: 'PUT',
    path: '/api/views/{id}',
    summary: 'Saves a page as it is set, for oneself or everybody; the id is the caller’s own',
    roles: supervisors,
    params: wire.pathId,
    query: wire.noQuery,
    body: savedView,
    answer: savedViewRow,
  },
  removeView: {
    method: 'POST',
    path: '/api/views/{id}/remove',
    summary: 'Takes a saved page away',
    roles: supervisors,
    params: wire.pathId,
    query: wire.noQuery,
    answer: removedKept,
  },
} as const;
