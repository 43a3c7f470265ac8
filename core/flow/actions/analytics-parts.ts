import type { Parameter } from './definition.ts';

const enabled = { kind: 'boolean', accepts: 'static' } as const satisfies Parameter;

/** What the two blocks for recording and analytics share. */
export const analyticsParts = {
  enabled,
  onOff: { kind: 'choice', values: ['Enabled', 'Disabled'], accepts: 'static' },
  /** An empty list switches the recording off. */
  participants: {
    kind: 'list',
    of: { kind: 'choice', values: ['Agent', 'Customer'], accepts: 'static' },
  },
  screens: { kind: 'list', of: { kind: 'choice', values: ['Agent'], accepts: 'static' } },
  chatModes: { kind: 'list', of: { kind: 'choice', values: ['ContactLens'], accepts: 'static' } },
  voiceModes: {
    kind: 'list',
    of: {
      kind: 'choice',
      values: ['RealTime', 'PostContact', 'AutomatedInteraction'],
      accepts: 'static',
    },
  },
  sentiment: { kind: 'object', fields: { Enabled: enabled } },
  summary: {
    kind: 'object',
    fields: {
      SummaryModes: {
        kind: 'list',
        of: {
          kind: 'choice',
          values: ['PostContact', 'AutomatedInteraction'],
          accepts: 'static',
        },
      },
    },
  },
} as const satisfies Record<string, Parameter>;
