import type { RouteName, routes } from '../../core/api/routes.ts';
import type * as wire from '../../core/api/wire.ts';

/** The API's paths, held to its route table by the compiler without carrying the schemas into the browser. */
export const paths = {
  center: '/api/center',
  today: '/api/today',
  history: '/api/history',
  contacts: '/api/contacts',
  contact: '/api/contacts/{id}',
  customerContacts: '/api/customers/{id}/contacts',
  repeats: '/api/repeats',
} as const satisfies { [Name in RouteName]: (typeof routes)[Name]['path'] };

export type Answers = {
  center: wire.CenterInfo;
  today: wire.TodayAnswer;
  history: wire.HistoryAnswer;
  contacts: wire.ContactList;
  contact: wire.ContactDetail;
  customerContacts: wire.ContactList;
  repeats: wire.RepeatsAnswer;
};
