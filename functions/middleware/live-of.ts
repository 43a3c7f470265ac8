import { liveStore } from '../../adapters/dynamodb/live-store.ts';
import type { LiveStore } from '../../core/live/live-ports.ts';
import type { Center } from './centers.ts';

/** The live state of a center. */
export const liveOf = ({ client, items, variable }: Center): LiveStore =>
  liveStore({ client }, { items: items(), table: variable('CENTER_TABLE') });
