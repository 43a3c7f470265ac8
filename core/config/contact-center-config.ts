import * as z from 'zod';
import { languages } from '../languages.ts';
import { isTimeZone } from '../time/zone.ts';
import { weekdays } from '../weekdays.ts';
import { alertSettings } from './alert-settings.ts';
import { checkLabels } from './check-labels.ts';
import { checkOverflows } from './check-overflows.ts';
import { checkTenants } from './check-tenants.ts';
import { checkUsers } from './check-users.ts';
import { contactTypes, selfService, wrapUpCode } from './labels.ts';
import { reportSettings } from './report-settings.ts';
import { userSchema } from './user.ts';

/** Channels of Amazon Connect, as contact records spell them. */
export const channels = ['VOICE', 'CHAT', 'TASK', 'EMAIL'] as const;
export type Channel = (typeof channels)[number];

const name = z.string().trim().min(1, 'write a name').max(127, 'Connect allows 127 characters');
const share = z
  .number()
  .min(0, 'write a share from 0 to 1, for example 0.8 for 80 %')
  .max(1, 'write a share from 0 to 1, for example 0.8 for 80 %');
const wholeSeconds = z.int('write whole seconds').min(1).max(604_800, 'Connect allows 7 days');
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'write a time of day as HH:MM, for example 08:30');

const opening = z
  .strictObject({ from: clock, to: clock })
  .refine(({ from, to }) => from < to, 'the closing time must come after the opening time');

const hours = z.partialRecord(z.enum(weekdays), z.array(opening));

const phoneNumber = z
  .string()
  .regex(/^\+[1-9]\d{1,14}$/, 'write the number in E.164, for example +34910000000');

/** A day that is not like its weekday: `12-25` for every year, `2026-12-24` for one. */
const holiday = z.strictObject({
  date: z
    .string()
    .regex(
      /^(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
      'write 12-25 for every year, or 2026-12-24',
    ),
  name,
  /** Opening hours of that day; none = closed. */
  open: z.array(opening).default([]),
  /** Names of entries of `hours` that it changes; all of them when left out. */
  hours: z.array(name).optional(),
});

const serviceLevel = z.strictObject({
  /** Share of contacts, 0 to 1. */
  target: share,
  /** Seconds in queue that still count as in time. */
  thresholdSeconds: wholeSeconds,
});

/** Names a company's tables, flows and users: never change it. */
const tenantId = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,19}$/,
    'write up to 20 small letters, digits and hyphens, a letter first',
  );

/** Words in the place of those that flows have, by language and name of the prompt (`contact-flows/prompts/en.ts`). */
const prompts = z.partialRecord(z.enum(languages), z.record(z.string(), z.string().min(1)));

const queue = z.strictObject({
  name,
  channels: z.array(z.enum(channels)).min(1, 'name at least one channel'),
  serviceLevel: serviceLevel.optional(),
  /** Name of an entry of `hours`. */
  hours: name,
  /** What its callers want; where it isn't said the queue's name tells it (`Sales`, `Facturación`). */
  topic: z.enum(['sales', 'support', 'billing', 'emergency']).optional(),
  /** Contacts that wait in it at most; one more is told that all lines are busy. */
  maxContacts: z.int().min(1).optional(),
  /** Name of the queue that its calls go on to while a supervisor has opened its overflow. */
  overflow: name.optional(),
  /** The number that its outbound calls and callbacks show; else those show one of the center's. */
  outboundCallerId: phoneNumber.optional(),
  /** Id of the client company that it belongs to, where there are several. */
  tenant: tenantId.optional(),
});

const agentGroup = z.strictObject({
  name,
  /** How many agents work in the group. */
  agents: z.int('write a whole number of agents').min(1).max(500, 'Connect allows 500 users'),
  /** Names of the queues they serve, most important first. */
  queues: z.array(name).min(1, 'name at least one queue'),
  /** Languages that its agents speak; all of the center's when left out. */
  languages: z.array(z.enum(languages)).min(1).optional(),
  /** Chats, tasks and e-mails that one agent can have at a time, 2 when left out; calls are always one. */
  atOnce: z.int().min(1).max(10, 'Connect allows 10').optional(),
});

const callbacks = z.strictObject({
  /** Calls to the customer before the callback is given up. */
  attempts: z.int().min(1).max(10).default(3),
  retryMinutes: z.int().min(1).max(4320, 'Connect allows 3 days').default(15),
  /** Length of a slot that a caller can choose. */
  slotMinutes: z.union([z.literal(15), z.literal(30), z.literal(60)]).default(30),
  /** Callbacks promised for one slot of one queue at most. */
  perSlot: z.int().min(1).default(4),
  /** How far ahead a slot can lie. */
  daysAhead: z.int().min(1).max(14).default(5),
});

const timeZone = z
  .string()
  .refine(isTimeZone, 'write an IANA time zone, for example Europe/Madrid or America/Bogota');

/** A client company: what is left out is as the whole center has it. */
const tenant = z.strictObject({
  id: tenantId,
  /** As its callers hear it. */
  name,
  languages: z.array(z.enum(languages)).min(1).optional(),
  timeZone: timeZone.optional(),
  serviceLevel: serviceLevel.optional(),
  contactTypes: contactTypes.optional(),
  callbacks: callbacks.optional(),
  prompts: prompts.optional(),
});

/** From this value on a figure is shown as a warning or as serious; whether up or down is bad belongs to the metric. */
const kpiThreshold = z.strictObject({ warning: z.number(), serious: z.number() });

const shape = z.strictObject({
  name,
  timeZone,
  languages: z.array(z.enum(languages)).min(1, 'name at least one of en, es, it, ro'),
  serviceLevel,
  /** An abandon this early says nothing of the service: some service-level definitions leave it out. */
  shortAbandonSeconds: wholeSeconds.default(5),
  hours: z.record(name, hours),
  queues: z
    .array(queue)
    .min(1, 'name at least one queue')
    .max(100, 'Connect allows 100 queues by default'),
  agentGroups: z.array(agentGroup).min(1, 'name at least one group of agents'),
  contactTypes,
  selfService: selfService.prefault({}),
  /** Keyed by metric name. */
  kpiThresholds: z.record(z.string(), kpiThreshold).default({}),
  agentCost: z.strictObject({
    perHour: z.number().positive('write what one agent costs for an hour'),
    currency: z.string().regex(/^[A-Z]{3}$/, 'write an ISO 4217 code, for example EUR'),
  }),
  /** Numbers that customers call, and the language that each of them speaks first. */
  phoneNumbers: z
    .array(
      z.strictObject({
        number: phoneNumber,
        language: z.enum(languages).optional(),
        label: name.optional(),
        /** Where the instance has it already: it gets its flow, and isn't claimed. */
        arn: z
          .string()
          .regex(
            /^arn:[^:]+:connect:[^:]+:\d{12}:phone-number\/[\w-]+$/,
            'write it as arn:aws:connect:REGION:ACCOUNT:phone-number/ID',
          )
          .optional(),
        /** A line for text telephones (TTY). */
        textPhone: z.boolean().optional(),
        /** Id of the client company that it belongs to, where there are several. */
        tenant: tenantId.optional(),
      }),
    )
    .default([]),
  /** Recordings by the name that flows use: WAV files (G.711 µ-law, mono, 8 kHz), by path from the repository's root. */
  recordings: z.record(name, z.string()).default({}),
  /** The recording that callers hear while they wait: of `recordings`, or one that the instance has. */
  holdMusic: name.default('hold-music'),
  holidays: z.array(holiday).default([]),
  /** Client companies that share the center, each with queues, numbers and data of its own; none for a center of one. */
  tenants: z
    .array(tenant)
    .max(10, 'the tables of more than 10 do not fit into the environment of a function')
    .default([]),
  prompts: prompts.default({}),
  /** People who get a user of Amazon Connect from here; none where they come from elsewhere. */
  users: z
    .array(userSchema)
    .max(150, 'a stack takes no more than 150: import the others into Connect')
    .default([]),
  /** Beside Available and Offline. */
  agentStatuses: z.array(name).max(48, 'Connect allows 50').default(['Break', 'Lunch', 'Training']),
  callbacks: callbacks.prefault({}),
  /** Who is told of alerts beside the page; their rules are edited there. */
  alerts: alertSettings.prefault({}),
  /** Reports by e-mail; they are scheduled on their page. */
  reports: reportSettings.prefault({}),
  /** What can come of a contact; agents choose one after it. */
  wrapUpCodes: z.array(wrapUpCode).max(100, 'more than 100 nobody chooses from').default([]),
  /** A contact of the same customer within so many days is a repeat contact. */
  repeatWithinDays: z.int().min(1).max(30).default(7),
  retention: z
    .strictObject({
      /** Days that a contact is kept after its record was last written. */
      contactDays: z.int().min(1).default(730),
      /** Days that a quarter hour's figures are kept; a day's are kept for good. */
      quarterHourDays: z.int().min(1).default(730),
      streamHours: z.int().min(24).max(8760).default(168),
    })
    .prefault({}),
});

export const configSchema = shape.superRefine((config, context) => {
  const queueNames = new Set(config.queues.map((queue) => queue.name));
  const refuse = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  config.queues.forEach((queue, index) => {
    if (!(queue.hours in config.hours))
      refuse(['queues', index, 'hours'], `"${queue.hours}" is not under hours: add it there`);
    if (config.queues.findIndex((other) => other.name === queue.name) !== index)
      refuse(['queues', index, 'name'], `"${queue.name}" is used twice: rename one queue`);
  });
  checkLabels(config, refuse);
  checkOverflows(config, refuse);
  config.agentGroups.forEach((group, index) => {
    group.queues.forEach((wanted, at) => {
      if (!queueNames.has(wanted))
        refuse(
          ['agentGroups', index, 'queues', at],
          `"${wanted}" is not under queues: add it there or correct the name`,
        );
    });
  });
  config.holidays.forEach((day, index) => {
    day.hours?.forEach((wanted, at) => {
      if (!(wanted in config.hours))
        refuse(['holidays', index, 'hours', at], `"${wanted}" is not under hours: add it there`);
    });
  });
  config.wrapUpCodes.forEach(({ code, queues }, index) => {
    if (config.wrapUpCodes.findIndex((other) => other.code === code) !== index)
      refuse(['wrapUpCodes', index, 'code'], `"${code}" is there twice: remove one`);
    queues?.forEach((wanted, at) => {
      if (!queueNames.has(wanted))
        refuse(
          ['wrapUpCodes', index, 'queues', at],
          `"${wanted}" is not under queues: add it there or correct the name`,
        );
    });
  });
  config.phoneNumbers.forEach(({ number }, index) => {
    if (config.phoneNumbers.findIndex((other) => other.number === number) !== index)
      refuse(['phoneNumbers', index, 'number'], `${number} is there twice: remove one`);
  });
  checkTenants(config, refuse);
  checkUsers(config, refuse);
  const { contactDays, quarterHourDays } = config.retention;
  if (quarterHourDays < contactDays)
    refuse(
      ['retention', 'quarterHourDays'],
      `a newer version of a contact would be taken from a quarter hour that is gone: write at least ${contactDays}, as contactDays, or lower contactDays`,
    );
});

/** The whole configuration, after validation and with defaults filled in. */
export type ContactCenterConfig = z.output<typeof configSchema>;
/** What an author writes: fields with a default may be left out. */
export type ContactCenterInput = z.input<typeof configSchema>;
export type TenantConfig = ContactCenterConfig['tenants'][number];
export type QueueConfig = ContactCenterConfig['queues'][number];
export type OpeningHours = ContactCenterConfig['hours'][string];

/**
 * Validates a configuration. Throws one Error whose message lists every wrong field by its path, with the fix:
 * a configuration is written by hand and read at start, so nothing can go on without it.
 */
export function defineContactCenter(input: ContactCenterInput): ContactCenterConfig {
  const parsed = configSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    (issue) => `  ${issue.path.join('.') || '(whole file)'}: ${issue.message}`,
  );
  throw new Error(`contact-center.config.ts has ${lines.length} problem(s):\n${lines.join('\n')}`);
}
