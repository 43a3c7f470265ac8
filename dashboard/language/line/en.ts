/** The words of the agent’s line beside the pages, and of the agents’ start page, in English. */
export const line = {
  'line.ccp': 'Contact Control Panel',
  'line.ccp.failed': 'Amazon Connect’s panel could not be loaded. Load the page again.',
  'line.open': 'Open {{panel}}',
  'line.close': 'Close {{panel}}',
  'line.resize': 'Resize {{panel}}',
  'line.pop': 'Customer: {{customer}}',
  'line.unknown': 'Nothing is known of this customer yet',
  'line.whole': 'All about this customer',
  'line.promise': 'Promised call',
  'line.promise.soon': 'As soon as it is their turn',
  'line.last': 'Last contact',
  'line.repeat': 'Comes back',
  'line.prefers': 'Prefers',
} as const;
