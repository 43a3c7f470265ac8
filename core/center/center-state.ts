import type { ContactRecord } from '../contact/contact-record.ts';
import { seededRandom } from '../flow/call/seeded-random.ts';
import { emptyWorld, type World } from '../flow/world/world.ts';
import { IdleAgents } from '../routing/idle-agents.ts';
import { WaitingLines } from '../routing/waiting-lines.ts';
import { AgentCensus } from './agent-census.ts';
import type { AgentDesk } from './agent-desk.ts';
import type { CenterHappening, CenterOutput, ContactPhase } from './center-output.ts';
import type { CenterSettings } from './center-settings.ts';
import type { Contact, Line } from './contact.ts';
import type { RecentHandling } from './recent-handling.ts';
import { type Due, type Timer, Timers } from './timers.ts';

/** All that the machine holds. Its parts are functions over this. */
export class CenterState {
  readonly settings: CenterSettings;
  nowMs: number;
  readonly timers = new Timers();
  /** Legs whose record is still to be written. */
  readonly contacts = new Map<string, Contact>();
  /** Legs in each queue, also those that ring or whose whispers play; keys as `Place.key`. */
  readonly queues = new Map<string, Set<Contact>>();
  /** Places of legs that wait and ring nowhere. */
  readonly waiting = new WaitingLines();
  /** Agents who could be offered something, as routing knew them last. */
  readonly idle = new IdleAgents();
  /** Desks that have changed since. */
  readonly changedDesks = new Set<AgentDesk>();
  readonly census = new AgentCensus();
  /** By channel and queue. */
  readonly handling = new Map<string, RecentHandling>();
  readonly desks = new Map<string, AgentDesk>();
  /** The customer's line by every leg that it was on, while it is open. */
  readonly lines = new Map<string, Line>();
  /** Contacts that client tokens have started. */
  readonly tokens = new Map<string, { contactId: string; atMs: number }>();
  /** Who waits for the answer to a question. */
  readonly questions = new Map<string, Contact>();
  /** The last records that were written, oldest first. */
  readonly written = new Map<string, ContactRecord>();
  /** Something has changed that may let a contact ring somewhere. */
  routeWanted = false;
  readonly queueArns: Readonly<Record<string, string>>;
  /** Hours, queues' hours and agents' names for the flow engine's answers. */
  readonly world: World;
  readonly dice: () => number;
  private readonly ids: () => number;
  private outputs: CenterOutput[] = [];
  private questionNumber = 0;

  constructor(settings: CenterSettings, nowMs: number) {
    this.settings = settings;
    this.nowMs = nowMs;
    this.queueArns = Object.fromEntries(
      Object.values(settings.queues).map(({ name, arn }) => [name, arn]),
    );
    this.world = worldOf(settings);
    this.dice = seededRandom(settings.seed);
    this.ids = seededRandom(settings.seed ^ 0x5bd1e995);
  }

  emit(happening: CenterHappening): void {
    this.outputs.push({ atMs: this.nowMs, ...happening });
  }

  takeOutputs(): CenterOutput[] {
    const { outputs } = this;
    this.outputs = [];
    return outputs;
  }

  after(ms: number, due: Due): Timer {
    return this.timers.add(this.nowMs + ms, due);
  }

  cancel(timer: Timer | null | undefined): void {
    if (timer) timer.cancelled = true;
  }

  setPhase(contact: Contact, phase: ContactPhase): void {
    if (contact.phase === phase) return;
    contact.phase = phase;
    const agent = contact.part?.agent ?? contact.ringing?.agent ?? null;
    this.emit({ type: 'contact-phase', contactId: contact.id, phase, agent });
  }

  nextQuestionId(): string {
    this.questionNumber++;
    return `question-${this.questionNumber}`;
  }

  /** A version 4 UUID of the seed. */
  uuid(): string {
    let digits = '';
    for (let words = 0; words < 4; words++)
      digits += Math.floor(this.ids() * 4_294_967_296)
        .toString(16)
        .padStart(8, '0');
    const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) % 4];
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
  }
}

/** A resource that isn't there takes the block's error branch, as on Connect. */
function worldOf({ hours, queues, agents }: CenterSettings): World {
  return {
    ...emptyWorld(),
    unknown: 'error-branch',
    hours,
    queues: Object.fromEntries(
      Object.values(queues).map(({ name, arn, hours: key, outboundCallerId }) => [
        name,
        { name, arn, hours: key, ...(outboundCallerId === null ? {} : { outboundCallerId }) },
      ]),
    ),
    agents: Object.fromEntries(
      Object.values(agents).map(({ name, arn, firstName, lastName }) => [
        name,
        { userName: name, firstName, lastName, arn },
      ]),
    ),
  };
}
