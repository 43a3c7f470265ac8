import { Center } from '../../../core/center/center.ts';
import type { CenterOutput } from '../../../core/center/center-output.ts';
import type { CenterSettings } from '../../../core/center/center-settings.ts';
import { defineContactCenter } from '../../../core/config/contact-center-config.ts';
import type { ContactRecord } from '../../../core/contact/contact-record.ts';
import type { Action, Json } from '../../../core/flow/document/flow.ts';
import type { FlowType } from '../../../core/flow/document/flow-type.ts';
import { type FlowEntry, flowLibrary } from '../../../core/flow/run/flow-library.ts';
import type { Result } from '../../../core/result.ts';
import { centerSettings } from '../../../local/connect/center-settings.ts';

const always = [{ from: '00:00', to: '24:00' }];
const week = {
  monday: always,
  tuesday: always,
  wednesday: always,
  thursday: always,
  friday: always,
  saturday: always,
  sunday: always,
};

export const config = defineContactCenter({
  name: 'Small',
  timeZone: 'Europe/Madrid',
  languages: ['en', 'es'],
  serviceLevel: { target: 0.8, thresholdSeconds: 20 },
  hours: { always: week, never: {} },
  queues: [
    {
      name: 'Support',
      channels: ['VOICE', 'CHAT'],
      hours: 'always',
      outboundCallerId: '+34910000001',
    },
    { name: 'Sales', channels: ['VOICE'], hours: 'never', maxContacts: 2 },
  ],
  agentGroups: [
    { name: 'Team', agents: 3, queues: ['Support', 'Sales'] },
    { name: 'Experts', agents: 1, queues: ['Sales'] },
  ],
  contactTypes: { attribute: 'contactType', values: [] },
  agentCost: { perHour: 20, currency: 'EUR' },
});

/** `words(5)` takes 2 s to say. */
export const words = (count: number): string => Array.from({ length: count }, () => 'so').join(' ');

type Block = { Type: string; Parameters?: Record<string, Json>; next?: string; errors?: string };

/** A flow of blocks by name; the first one begins. */
export function flow(name: string, flowType: FlowType, blocks: Record<string, Block>): FlowEntry {
  const Actions = Object.entries(blocks).map(
    ([Identifier, { Type, Parameters, next, errors }]) => ({
      Identifier,
      Type,
      Parameters: Parameters ?? {},
      Transitions: {
        ...(next === undefined ? {} : { NextAction: next }),
        ...(errors === undefined
          ? {}
          : { Errors: [{ NextAction: errors, ErrorType: 'NoMatchingError' }] }),
      },
    }),
  ) as Action[];
  const StartAction = Actions[0]?.Identifier ?? '';
  return { id: name, name, flowType, flow: { Version: '2019-10-30', StartAction, Actions } };
}

export const hangUp: Block = { Type: 'DisconnectParticipant' };
export const endFlow: Block = { Type: 'EndFlowExecution' };
export const toQueue: Block = { Type: 'TransferContactToQueue', errors: 'bye' };
export const sayBlock = (text: string, next: string): Block => ({
  Type: 'MessageParticipant',
  Parameters: { Text: text },
  next,
  errors: next,
});
export const target = (queue: string, next = 'transfer'): Block => ({
  Type: 'UpdateContactTargetQueue',
  Parameters: { QueueId: queue },
  next,
  errors: 'bye',
});

const music = (name: string, flowType: FlowType): FlowEntry =>
  flow(name, flowType, {
    loop: {
      Type: 'MessageParticipantIteratively',
      Parameters: { Messages: [{ Text: 'la la la' }] },
      errors: 'end',
    },
    end: endFlow,
  });

export const straightTo = (name: string, queue: string): FlowEntry =>
  flow(name, 'CONTACT_FLOW', { target: target(queue), transfer: toQueue, bye: hangUp });

export const flows: FlowEntry[] = [
  straightTo('support', 'Support'),
  straightTo('sales', 'Sales'),
  music('waiting', 'CUSTOMER_QUEUE'),
  music('on hold', 'CUSTOMER_HOLD'),
];

/** Thursday, 2026-01-15, 10:00 UTC. */
export const start = Date.UTC(2026, 0, 15, 10);
export const customer = { Address: '+34600000001', Type: 'TELEPHONE_NUMBER' };

export const [ann, bob, cid, eva] = ['team-01', 'team-02', 'team-03', 'experts-01'] as const;

export type SettingsOptions = Partial<
  Pick<CenterSettings, 'entryFlow' | 'hooks' | 'prompts' | 'seed'> & {
    timing: Partial<CenterSettings['timing']>;
  }
>;

const settings = centerSettings(config, 1);

/** The product's settings of this center, with flows of its own. */
export function smallSettings(
  more: readonly FlowEntry[] = [],
  { timing, ...options }: SettingsOptions = {},
): CenterSettings {
  return {
    ...settings,
    flows: flowLibrary([...more, ...flows]),
    entryFlow: 'support',
    hooks: { CustomerQueue: 'waiting', CustomerHold: 'on hold' },
    prompts: {},
    ...options,
    timing: { ...settings.timing, ...timing },
  };
}

/** A center at work, and what it said. */
export class Bench {
  readonly center: Center;
  readonly outputs: CenterOutput[] = [];

  constructor(settings: CenterSettings = smallSettings()) {
    this.center = new Center(settings, start);
  }

  /** Lets seconds pass. */
  pass(seconds: number): this {
    this.center.advanceTo(this.center.nowMs + seconds * 1000);
    return this;
  }

  available(...agents: string[]): this {
    for (const agent of agents) must(this.center.logIn(agent, 'Available'));
    return this;
  }

  call(flowName?: string): string {
    const started = this.center.startContact({
      channel: 'VOICE',
      customer,
      ...(flowName === undefined ? {} : { flow: flowName }),
    });
    return must(started).contactId;
  }

  all(): CenterOutput[] {
    this.outputs.push(...this.center.takeOutputs());
    return this.outputs;
  }

  of<Type extends CenterOutput['type']>(type: Type): Extract<CenterOutput, { type: Type }>[] {
    return this.all().filter((one) => one.type === type) as never;
  }

  get records(): ContactRecord[] {
    return this.of('record').map(({ record }) => record);
  }

  record(contactId: string): ContactRecord {
    const found = this.records.filter(({ ContactId }) => ContactId === contactId);
    if (found.length !== 1) throw new Error(`${contactId} has ${found.length} records.`);
    return found[0] as ContactRecord;
  }

  /** What a contact is at an agent's desk. */
  stateAt(agent: string, contactId: string): string | undefined {
    return this.center
      .snapshot()
      .agents.find(({ name }) => name === agent)
      ?.contacts.find((one) => one.contactId === contactId)?.state;
  }

  phase(contactId: string): string | undefined {
    return this.center.snapshot().contacts.find((one) => one.contactId === contactId)?.phase;
  }
}

/** The value of an act that must succeed. */
export function must<Value>(result: Result<Value, { code: string; message: string }>): Value {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}

/** `at(75)` = 75 s after the start, as contact records write it. */
export const at = (seconds: number): string =>
  `${new Date(start + seconds * 1000).toISOString().slice(0, 19)}Z`;
