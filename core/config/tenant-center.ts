import type { ContactCenterConfig } from './contact-center-config.ts';

type Hours = ContactCenterConfig['hours'];
type Holidays = ContactCenterConfig['holidays'];

/**
 * One client company's part of the configuration, as a center of its own: its queues and numbers, the hours and holidays of those
 * queues, the groups of agents with what they do for it. What the company doesn't say is as the whole center has it.
 */
export function tenantCenter(config: ContactCenterConfig, tenant: string): ContactCenterConfig {
  const own = config.tenants.find(({ id }) => id === tenant);
  if (!own) throw new Error(`There is no tenant "${tenant}"`);
  const queues = config.queues.filter((queue) => queue.tenant === tenant);
  const names = new Set(queues.map(({ name }) => name));
  const { id: _, ...settings } = own;
  const agentGroups = groupsOf(config, names);
  const hours = hoursOf(config.hours, new Set(queues.map((queue) => queue.hours)));
  return {
    ...config,
    ...defined(settings),
    tenants: [],
    queues,
    hours,
    holidays: holidaysOf(config.holidays, hours),
    phoneNumbers: config.phoneNumbers.filter((number) => number.tenant === tenant),
    agentGroups,
    users: config.users.filter(({ group }) => agentGroups.some(({ name }) => name === group)),
    wrapUpCodes: codesOf(config, names),
    prompts: promptsOf(config.prompts, settings.prompts),
  };
}

/** An absent setting must not hide the center's. */
const defined = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]: Exclude<Fields[Name], undefined>;
  };

const hoursOf = (hours: Hours, used: ReadonlySet<string>): Hours =>
  Object.fromEntries(Object.entries(hours).filter(([name]) => used.has(name)));

const holidaysOf = (holidays: Holidays, hours: Hours): Holidays =>
  holidays.flatMap((holiday) => {
    if (holiday.hours === undefined) return [holiday];
    const changed = holiday.hours.filter((name) => name in hours);
    return changed.length === 0 ? [] : [{ ...holiday, hours: changed }];
  });

const groupsOf = ({ agentGroups }: ContactCenterConfig, own: ReadonlySet<string>) =>
  agentGroups
    .map((group) => ({ ...group, queues: group.queues.filter((name) => own.has(name)) }))
    .filter(({ queues }) => queues.length > 0);

/** Codes of the own queues, and those for all. */
const codesOf = ({ wrapUpCodes }: ContactCenterConfig, own: ReadonlySet<string>) =>
  wrapUpCodes.flatMap(({ queues, ...code }) => {
    const kept = queues?.filter((name) => own.has(name));
    return kept === undefined ? [code] : kept.length > 0 ? [{ ...code, queues: kept }] : [];
  });

type Prompts = ContactCenterConfig['prompts'];

const promptsOf = (all: Prompts, own: Prompts = {}): Prompts => {
  const spoken = Object.keys({ ...all, ...own }) as (keyof Prompts)[];
  return Object.fromEntries(spoken.map((one) => [one, { ...all[one], ...own[one] }]));
};
