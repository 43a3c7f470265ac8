import { activityStore } from '../../adapters/dynamodb/activity-store.ts';
import type { ActivityStore } from '../../core/activity/activity-store.ts';
import type { Center } from './centers.ts';

/** The days of a center's agents. */
export const activityOf = ({ client, items, variable, config }: Center): ActivityStore =>
  activityStore(
    { client },
    { items: items(), table: variable('CENTER_TABLE') },
    config.retention.contactDays,
  );
