import { describeContact } from './describe-contact.ts';
import { getContactAttributes } from './get-contact-attributes.ts';
import { getContactMetrics } from './get-contact-metrics.ts';
import { getCurrentMetricData } from './get-current-metric-data.ts';
import { getCurrentUserData } from './get-current-user-data.ts';
import { listAgentStatuses } from './list-agent-statuses.ts';
import { listAssociatedContacts } from './list-associated-contacts.ts';
import { monitorContact } from './monitor-contact.ts';
import type { Operation } from './operation.ts';
import { putUserStatus } from './put-user-status.ts';
import { startOutboundVoiceContact } from './start-outbound-voice-contact.ts';
import { startTaskContact } from './start-task-contact.ts';
import { stopContact } from './stop-contact.ts';
import { updateContactAttributes } from './update-contact-attributes.ts';
import { updateContactRoutingData } from './update-contact-routing-data.ts';

/** The part of the Connect API that the product uses. */
export const operations: readonly Operation[] = [
  startOutboundVoiceContact,
  startTaskContact,
  stopContact,
  monitorContact,
  describeContact,
  listAgentStatuses,
  listAssociatedContacts,
  getContactAttributes,
  updateContactAttributes,
  updateContactRoutingData,
  getContactMetrics,
  getCurrentMetricData,
  getCurrentUserData,
  putUserStatus,
];
