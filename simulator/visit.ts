import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { tenantAttribute } from '../core/tenant-attribute.ts';
import { type Customer, drawCustomer } from './customers.ts';
import type { Arrival } from './day-arrivals.ts';
import { pick } from './distributions.ts';
import { Random } from './random.ts';
import { drawStay, type Stay } from './stay.ts';

/** One customer's contact from its first second, as drawn on arrival. */
export type Visit = {
  arrival: Arrival;
  random: Random;
  customer: Customer;
  attributes: Record<string, string>;
  /** Greeting, menu and self-service before the queue, or the whole contact when there is no stay. */
  flowSeconds: number;
  flowEndsBy: 'CONTACT_FLOW_DISCONNECT' | 'CUSTOMER_DISCONNECT';
  stay: Stay | null;
  /** Seconds from the end of a contact without an agent to its record. */
  emissionSeconds: number;
};

/** Callers whose question the menu answers, and those who hang up in it. */
const selfServiceShare = 0.14;
const hangUpShare = 0.02;

/** What visits of one day share: `earlier` are its customers so far, `pool` how many customers the center has. */
export type VisitSetting = {
  config: ContactCenterConfig;
  contactTypes: ReadonlyMap<string, [string | null, number][]>;
  pool: number;
  earlier: readonly Customer[];
};

export function drawVisit(random: Random, arrival: Arrival, setting: VisitSetting): Visit {
  const { config, pool, earlier } = setting;
  const customer = drawCustomer(random, pool, earlier);
  const company = companyOf(config, arrival.queue);
  const noted = company ? { [tenantAttribute]: company.id } : {};
  const type = pick(random, setting.contactTypes.get(arrival.queue) ?? [[null, 1]]);
  const fate = random.unit();
  const menuSeconds = 12 + random.below(50);
  const stay = drawStay(random, config, arrival.queue, arrival.channel);
  const emissionSeconds = 45 + random.below(31);
  const visit = {
    arrival,
    random,
    customer,
    emissionSeconds,
    attributes: {
      ...noted,
      ...(type === null ? {} : { [contactTypesOf(config, arrival.queue).attribute]: type }),
    },
    flowEndsBy: 'CONTACT_FLOW_DISCONNECT' as const,
  };
  if (arrival.channel !== 'VOICE') return { ...visit, flowSeconds: random.below(4), stay };
  if (!arrival.open) {
    const flowEndsBy = fate < 0.7 ? visit.flowEndsBy : ('CUSTOMER_DISCONNECT' as const);
    const closure = {
      attributes: noted,
      flowSeconds: 9 + random.below(16),
      flowEndsBy,
      stay: null,
    };
    return { ...visit, ...closure };
  }
  if (fate < selfServiceShare)
    return { ...visit, flowSeconds: menuSeconds + 30 + random.below(90), stay: null };
  if (fate < selfServiceShare + hangUpShare)
    return {
      ...visit,
      flowSeconds: 2 + random.below(12),
      flowEndsBy: 'CUSTOMER_DISCONNECT',
      attributes: noted,
      stay: null,
    };
  return { ...visit, flowSeconds: menuSeconds, stay };
}

/** Each queue has its own mix of contact types, by weight. */
export function contactTypesByQueue(config: ContactCenterConfig) {
  return new Map(
    config.queues.map(({ name }): [string, [string | null, number][]] => {
      const { values } = contactTypesOf(config, name);
      if (values.length === 0) return [name, [[null, 1]]];
      const random = Random.named(`contact-types/${name}`);
      return [name, values.map((value) => [value, 0.05 + random.unit() ** 2])];
    }),
  );
}

/** The client company of a queue; undefined where there is only one center. */
const companyOf = ({ queues, tenants }: ContactCenterConfig, queue: string) => {
  const owner = queues.find(({ name }) => name === queue)?.tenant;
  return tenants.find(({ id }) => id === owner);
};

export const contactTypeOf = (
  config: ContactCenterConfig,
  { arrival, attributes }: Pick<Visit, 'arrival' | 'attributes'>,
): string | undefined => attributes[contactTypesOf(config, arrival.queue).attribute];

const contactTypesOf = (config: ContactCenterConfig, queue: string) =>
  companyOf(config, queue)?.contactTypes ?? config.contactTypes;
