/** The words of where agents’ time went, in English. */
export const activity = {
  'figures.view.activity': 'Agents’ time',
  'activity.facts': 'All agents',
  'activity.hint':
    'From what Amazon Connect told of agents as it happened: a contact of several at once counts once, and a contact that goes on in a break counts as break.',
  'activity.by.agents': 'Agents',
  'activity.by.days': 'Days',
  'activity.table': 'Where the time went',
  'activity.occupancy': 'Occupancy',
  'activity.occupancy.definition':
    'Contact time ÷ (contact time + idle time). Amazon Connect’s definition.',
  'activity.online': 'Online',
  'activity.online.definition': 'Time in any status but Offline.',
  'activity.contact': 'On contact',
  'activity.contact.definition':
    'Talking, holding, dialling out and after-contact work while available; several contacts at once count once.',
  'activity.afterContactWork': 'of which after-contact work',
  'activity.afterContactWork.definition': 'The part of contact time after the customer had gone.',
  'activity.idle': 'Idle',
  'activity.idle.definition': 'Available with nothing to do, without the time a contact rings.',
  'activity.incoming': 'Ringing',
  'activity.incoming.definition': 'A contact was offered and not yet accepted.',
  'activity.nonProductive': 'Custom statuses',
  'activity.nonProductive.definition':
    'Time in any status of your own, such as Break. Amazon Connect calls it non-productive time.',
  'activity.missed': 'Missed',
  'activity.missed.definition': 'Contacts that rang until they were taken away again.',
  'activity.rejected': 'Rejected',
  'activity.rejected.definition': 'Contacts that the agent declined.',
  'activity.unknown': 'Not known',
  'activity.unknown.definition': 'An event between two others never came.',
  'activity.timelines': 'The day of each agent',
  'activity.timeline': '{{agent}}: {{summary}}',
  'activity.custom': 'Custom status',
} as const;
