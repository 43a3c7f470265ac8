import type { LocalCenter } from '../../../core/center/local-wire.ts';
import { customer } from '../../../simulator/customers.ts';
import type { PageOptions } from './page-options.ts';

const someCustomers = 8;

/** What pages offer to choose from. */
export function localCenterNow({ config, host, desks, busy }: PageOptions): LocalCenter {
  const { agents } = host.act((machine) => machine.snapshot());
  const { settings, clock } = host;
  const groups = new Map(config.agentGroups.map((group) => [group.name, group]));
  const companies = new Map<string | undefined, string>(
    config.tenants.map(({ id, name }) => [id, name]),
  );
  return {
    name: config.name,
    nowMs: clock.nowMs(),
    speed: clock.speed,
    busy,
    numbers: config.phoneNumbers.map(({ number, language, label, tenant }) => ({
      number,
      language: language ?? null,
      label: [companies.get(tenant), label].filter(Boolean).join(' · ') || null,
    })),
    queues: config.queues.map(({ name, channels }) => ({ name, channels })),
    agents: agents.map(({ name, routingProfile, loggedIn }) => ({
      agent: name,
      name: `${settings.agents[name]?.firstName} ${settings.agents[name]?.lastName}`,
      group: routingProfile,
      queues: groups.get(routingProfile)?.queues ?? [],
      loggedIn,
      taken: desks.isTaken(name),
    })),
    statuses: Object.values(settings.statuses).map(({ name, type }) => ({ name, type })),
    wrapUpCodes: config.wrapUpCodes.map(({ code, queues }) => ({
      code,
      ...(queues && { queues }),
    })),
    customers: Array.from({ length: someCustomers }, (_, index) => {
      const { phone, id } = customer(index);
      return { number: phone, name: id ?? '' };
    }),
  };
}
