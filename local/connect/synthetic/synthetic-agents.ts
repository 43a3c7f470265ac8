import type { CenterMachine } from '../../../core/center/center-machine.ts';
import type { CenterOutput } from '../../../core/center/center-output.ts';
import type { ContactCenterConfig } from '../../../core/config/contact-center-config.ts';
import { type Day, dayOf } from '../../../core/time/zone.ts';
import { Random } from '../../../simulator/random.ts';
import { type RosteredAgent, roster } from '../../../simulator/roster.ts';
import type { Stay } from '../../../simulator/stay.ts';
import { drawWrapUpCode } from '../../../simulator/wrap-up.ts';
import type { ConnectHost } from '../connect-host.ts';

export type AgentOptions = {
  config: ContactCenterConfig;
  seed: number;
  /** Whether a person sits at that desk. */
  isTaken(agent: string): boolean;
  /** What was drawn for a contact; undefined for those of people. */
  stayOf(contactId: string): Stay | null | undefined;
};

const lookEverySeconds = 30;
/** With a person an agent talks until the person hangs up, but not for good. */
const longestTalkSeconds = 1800;
/** For a task that nobody simulates: a caller's message. */
const taskSeconds = 240;
/** How long one keeps a status that a supervisor gave. */
const restSeconds = 900;
const clearSeconds = 4;
const usualWorkSeconds = 20;

/** Agents by the simulator's roster, who log in for their shift, accept, talk, wrap up with a code and leave. A person's desk is left alone. */
export class SyntheticAgents {
  private readonly host: ConnectHost;
  private readonly options: AgentOptions;
  private readonly dice: Random;
  private onDuty: { day: Day; agents: RosteredAgent[] } | null = null;

  constructor(host: ConnectHost, options: AgentOptions) {
    this.host = host;
    this.options = options;
    this.dice = Random.named(`${options.seed}/agents`);
    host.listen((output) => this.see(output));
    this.look();
  }

  /** Who begins and who ends their shift. */
  private look(): void {
    const now = Math.floor(this.host.clock.nowMs() / 1000);
    const working = new Set(
      this.rostered(now)
        .filter(({ duty }) => duty.some(({ from, to }) => from <= now && now < to))
        .map(({ name }) => name),
    );
    this.host.act((machine) => {
      const isRested = ({ sinceMs }: { sinceMs: number }) => now - sinceMs / 1000 >= restSeconds;
      for (const { name, loggedIn, status, contacts } of machine.snapshot().agents) {
        if (this.options.isTaken(name)) continue;
        if (working.has(name) && !loggedIn) machine.logIn(name, 'Available');
        else if (working.has(name) && status.type !== 'ROUTABLE' && isRested(status))
          machine.setStatus(name, 'Available');
        else if (!working.has(name) && loggedIn && contacts.length === 0) machine.logOut(name);
        else if (!working.has(name) && loggedIn) machine.setStatus(name, 'Offline');
        // A person may have left something on the desk.
        for (const { contactId, state } of contacts) this.handle(name, contactId, state);
      }
    });
    this.host.clock.after(lookEverySeconds * 1000, () => this.look());
  }

  private rostered(now: number): RosteredAgent[] {
    const { config, seed } = this.options;
    const day = dayOf(now, config.timeZone);
    if (this.onDuty?.day !== day) this.onDuty = { day, agents: roster(config, day, 1, seed) };
    return this.onDuty.agents;
  }

  private see(output: CenterOutput): void {
    if (output.type === 'desk' && output.state !== null)
      this.handle(output.agent, output.contactId, output.state);
    if (output.type === 'contact-phase' && output.phase === 'connected' && output.agent !== null)
      this.talk(output.agent, output.contactId);
  }

  private handle(agent: string, contactId: string, state: string): void {
    if (this.options.isTaken(agent)) return;
    const stay = this.options.stayOf(contactId);
    if (state === 'CONNECTING' || state === 'INCOMING')
      this.after(stay?.ringSeconds ?? 2 + this.dice.below(4), agent, (machine) =>
        machine.accept(agent, contactId),
      );
    else if (state === 'ENDED')
      this.after(stay?.afterContactWorkSeconds ?? usualWorkSeconds, agent, (machine) => {
        this.wrapUp(machine, agent, contactId);
        machine.finish(agent, contactId);
      });
    else if (state === 'MISSED' || state === 'REJECTED' || state === 'ERROR')
      this.after(clearSeconds, agent, (machine) => machine.finish(agent, contactId));
  }

  private wrapUp(machine: CenterMachine, agent: string, contactId: string): void {
    const { config } = this.options;
    const contact = machine.snapshot().contacts.find((one) => one.contactId === contactId);
    if (!contact) return;
    const random = Random.named(`wrap-up/${contactId}`);
    const contactType = contact.attributes[config.contactTypes.attribute];
    const code = drawWrapUpCode(random, config, contact.queue?.name ?? null, contactType);
    if (code !== null) machine.wrapUp(agent, contactId, code);
  }

  private talk(agent: string, contactId: string): void {
    if (this.options.stayOf(contactId) !== undefined) return;
    const contacts = this.host.act((machine) => machine.snapshot()).contacts;
    const isTask = contacts.find((one) => one.contactId === contactId)?.channel === 'TASK';
    const seconds = isTask ? taskSeconds : longestTalkSeconds;
    this.after(seconds, agent, (machine) => machine.agentHangUp(agent, contactId));
  }

  private after(seconds: number, agent: string, act: (machine: CenterMachine) => unknown): void {
    this.host.clock.after(seconds * 1000, () => {
      if (!this.options.isTaken(agent)) this.host.act(act);
    });
  }
}
