/** What of a configuration its tenants depend on. */
type Tenanted = {
  timeZone: string;
  languages: readonly string[];
  tenants: readonly {
    id: string;
    name: string;
    timeZone?: string | undefined;
    languages?: readonly string[] | undefined;
  }[];
  queues: readonly {
    name: string;
    hours: string;
    channels: readonly string[];
    tenant?: string | undefined;
    outboundCallerId?: string | undefined;
  }[];
  phoneNumbers: readonly { number: string; tenant?: string | undefined }[];
  alerts: { notify: readonly { tenant?: string | undefined }[] };
};

type Refuse = (path: (string | number)[], message: string) => void;

const mostQueues = 45;

/** Refuses what leaves a queue, a number or a company without its counterpart. */
export function checkTenants(config: Tenanted, refuse: Refuse): void {
  checkOwners(config, refuse);
  config.tenants.forEach((_, index) => {
    checkTenant(config, index, refuse);
  });
  checkHours(config, refuse);
  if (config.tenants.length > 0 && config.queues.length > mostQueues)
    refuse(
      ['queues'],
      `ids of more than ${mostQueues} do not fit into the environment of a function`,
    );
  checkCallerIds(config, refuse);
}

/** With tenants every queue and number belongs to one; without, to none. */
function checkOwners({ tenants, queues, phoneNumbers, alerts }: Tenanted, refuse: Refuse): void {
  const ids = tenants.map(({ id }) => id);
  const check = (list: string, owned: readonly { tenant?: string | undefined }[]) =>
    owned.forEach(({ tenant }, index) => {
      if (tenant !== undefined && !ids.includes(tenant))
        refuse([list, index, 'tenant'], `"${tenant}" is not under tenants: add it or correct it`);
      if (tenant === undefined && ids.length > 0)
        refuse([list, index, 'tenant'], `say whose it is: ${ids.join(', ')}`);
    });
  check('queues', queues);
  check('phoneNumbers', phoneNumbers);
  alerts.notify.forEach(({ tenant }, index) => {
    if (tenant !== undefined && !ids.includes(tenant))
      refuse(
        ['alerts', 'notify', index, 'tenant'],
        `"${tenant}" is not under tenants: add it or correct it`,
      );
  });
}

function checkTenant(config: Tenanted, index: number, refuse: Refuse): void {
  const { tenants, queues, phoneNumbers } = config;
  const { id, name, languages } = tenants[index] as Tenanted['tenants'][number];
  const at = (...rest: (string | number)[]) => ['tenants', index, ...rest];
  if (tenants.findIndex((other) => other.id === id) !== index)
    refuse(at('id'), `"${id}" is used twice: give one of them another id`);
  if (tenants.findIndex((other) => other.name === name) !== index)
    refuse(at('name'), `"${name}" is used twice: rename one company`);
  const own = queues.filter(({ tenant }) => tenant === id);
  if (own.length === 0) refuse(at(), `"${id}" has no queue: write tenant: '${id}' on one`);
  const isCalled = own.some(({ channels }) => channels.includes('VOICE'));
  if (isCalled && !phoneNumbers.some(({ tenant }) => tenant === id))
    refuse(at(), `"${id}" takes calls and has no number: write tenant: '${id}' on one`);
  languages?.forEach((language, place) => {
    if (!config.languages.includes(language))
      refuse(at('languages', place), `"${language}" is not under languages: add it there`);
  });
}

/** Hours of operation have one time zone. */
function checkHours({ timeZone, tenants, queues }: Tenanted, refuse: Refuse): void {
  const zoneOf = (queue: Tenanted['queues'][number]) =>
    tenants.find(({ id }) => id === queue.tenant)?.timeZone ?? timeZone;
  queues.forEach((queue, index) => {
    const first = queues.find(({ hours }) => hours === queue.hours) ?? queue;
    if (zoneOf(first) !== zoneOf(queue))
      refuse(
        ['queues', index, 'hours'],
        `"${queue.hours}" is in ${zoneOf(first)} for "${first.name}": add hours of its own`,
      );
  });
}

function checkCallerIds({ queues, phoneNumbers }: Tenanted, refuse: Refuse): void {
  queues.forEach(({ outboundCallerId: shown, tenant }, index) => {
    const claimed = phoneNumbers.find(({ number }) => number === shown);
    if (claimed && claimed.tenant !== tenant)
      refuse(['queues', index, 'outboundCallerId'], `${shown} is another company's number`);
  });
}
