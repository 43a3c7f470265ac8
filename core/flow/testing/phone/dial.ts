import { instantOf } from '../../../time/zone.ts';
import { Call } from '../../call/call.ts';
import type { Json } from '../../document/flow.ts';
import type { Channel } from '../../document/flow-type.ts';
import type { World } from '../../world/world.ts';
import type { Center } from './center.ts';
import { Phone } from './phone.ts';

export interface Dialling
  extends Partial<Pick<World, 'hours' | 'queues' | 'lambdas' | 'bots' | 'services'>> {
  /** A number of the center, or a flow by id, name or ARN. */
  to: string;
  /** The caller's number. */
  from?: string;
  /** When, in the center's zone: `2026-03-02T10:00`; with an offset or `Z`, anywhere. Monday, 2026-01-05T09:00Z when absent. */
  at?: string;
  channel?: Channel;
  attributes?: Record<string, Json>;
  seed?: number;
}

/** Calls the center, or writes to it, and returns once the flow waits. Parts of the world that are given here replace the center's, by key. */
export async function dial(center: Center, dialling: Dialling): Promise<Phone> {
  const { to, from, at, seed, channel = 'VOICE', attributes = {} } = dialling;
  const number = center.numbers[to];
  const endpoint = (Address: string) => ({ Address, Type: 'TELEPHONE_NUMBER' });
  const call = await Call.start(center.library, worldOf(center.world, dialling), {
    flow: number ?? to,
    data: {
      Channel: channel,
      CustomerEndpoint: from === undefined ? null : endpoint(from),
      SystemEndpoint: number === undefined ? null : endpoint(to),
      Attributes: attributes,
    },
    ...(at === undefined ? {} : { now: instantMs(at, center.timeZone) }),
    ...(seed === undefined ? {} : { seed }),
  });
  const phone = new Phone(call);
  center.calls.push(phone);
  return phone;
}

function worldOf(world: World, given: Dialling): World {
  const { hours, queues, lambdas, bots, services } = given;
  return {
    ...world,
    hours: { ...world.hours, ...hours },
    queues: { ...world.queues, ...queues },
    lambdas: { ...world.lambdas, ...lambdas },
    bots: { ...world.bots, ...bots },
    services: { ...world.services, ...services },
  };
}

function instantMs(at: string, timeZone: string): number {
  if (!/(?:Z|[+-]\d{2}:\d{2})$/.test(at)) return instantOf(at, timeZone) * 1000;
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) throw new Error(`“${at}” is no point in time.`);
  return instant;
}
