import { type BlockConversion, error } from '../block-conversion.ts';
import { queueOrAgent } from '../queue-or-agent.ts';
import type { BlockReader } from '../read-block.ts';

const staffingMetrics: { [status: string]: string } = {
  Available: 'NumberOfAgentsAvailable',
  Staffed: 'NumberOfAgentsStaffed',
  Online: 'NumberOfAgentsOnline',
};

/** Whether any agent is available, staffed or online. Connect accepts one comparison for these counts: greater than 0. */
export const checkStaffing: BlockConversion = {
  type: 'CheckMetricData',
  parameters: (block) => {
    const status = block.text('Status') ?? 'Available';
    return {
      MetricType: staffingMetrics[status] ?? `NumberOfAgents${status}`,
      ...queueOrAgent(block),
    };
  },
  exits: {
    True: { condition: { Operator: 'NumberGreaterThan', Operands: ['0'] } },
    False: error('NoMatchingCondition'),
  },
};

/** How long the oldest contact waits, or how many wait: the branches tell which of the two. */
export const checkQueueStatus: BlockConversion = {
  type: 'CheckMetricData',
  parameters: (block) => ({ MetricType: queueMetric(block), ...queueOrAgent(block) }),
};

const queueMetric = (block: BlockReader): string =>
  block.hasBranch('CheckQueueTime') ? 'OldestContactInQueueAgeSeconds' : 'NumberOfContactsInQueue';
