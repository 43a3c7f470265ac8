import type { CustomerDetail, ProfileAnswer } from '../../core/api/customer-wire.ts';
import type { RouteName, routes } from '../../core/api/routes.ts';
import type * as wire from '../../core/api/wire.ts';
import type { ActionList } from '../../core/audit/action.ts';
import type { CallbackList, CallbackRow, SlotList } from '../../core/callbacks/wire.ts';
import type { ClosureList, ClosureRow } from '../../core/closure/wire.ts';
import type { LiveReading } from '../../core/live/push-wire.ts';

/** The API's paths, held to its route table by the compiler without carrying the schemas into the browser. */
export const paths = {
  center: '/api/center',
  today: '/api/today',
  history: '/api/history',
  contacts: '/api/contacts',
  contact: '/api/contacts/{id}',
  customerContacts: '/api/customers/{id}/contacts',
  customer: '/api/customers/{id}',
  saveCustomer: '/api/customers/{id}',
  repeats: '/api/repeats',
  live: '/api/live',
  callbacks: '/api/callbacks',
  callbackSlots: '/api/callbacks/slots',
  moveCallback: '/api/callbacks/{id}/move',
  cancelCallback: '/api/callbacks/{id}/cancel',
  closures: '/api/closures',
  setClosure: '/api/closures/{id}',
  endClosure: '/api/closures/{id}/end',
  actions: '/api/actions',
} as const satisfies { [Name in RouteName]: (typeof routes)[Name]['path'] };

export type Answers = {
  center: wire.CenterInfo;
  today: wire.TodayAnswer;
  history: wire.HistoryAnswer;
  contacts: wire.ContactList;
  contact: wire.ContactDetail;
  customerContacts: wire.ContactList;
  customer: CustomerDetail;
  saveCustomer: ProfileAnswer;
  repeats: wire.RepeatsAnswer;
  live: LiveReading;
  callbacks: CallbackList;
  callbackSlots: SlotList;
  moveCallback: CallbackRow;
  cancelCallback: CallbackRow;
  closures: ClosureList;
  setClosure: ClosureRow;
  endClosure: ClosureRow;
  actions: ActionList;
};
