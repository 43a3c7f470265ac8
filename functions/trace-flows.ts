import { pathStore } from '../adapters/dynamodb/path-store.ts';
import config from '../contact-center.config.ts';
import { tenantOfFlow } from '../core/config/tenant-of-flow.ts';
import { waysIn } from '../core/flow/traffic/ways-in.ts';
import { mapConcurrently } from '../core/pipeline/map-concurrently.ts';
import { centers } from './middleware/centers.ts';
import { logBatch } from './middleware/log-batch.ts';

const paths = centers(({ items }) => pathStore(items()));
const together = 16;

/** CloudWatch Logs (Connect's flow log) → the way of each contact through each flow. */
export const handler = logBatch(async (lines) => {
  await mapConcurrently(waysIn(lines), together, async ({ contactId, flow, steps }) => {
    const tenant = tenantOfFlow(flow, config);
    if (tenant !== undefined) await paths.of(tenant).add(contactId, flow, steps);
  });
});
