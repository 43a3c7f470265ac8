import { failedStates } from '../agent/contact-state.ts';
import type { Answer } from '../flow/run/input.ts';
import { ok } from '../result.ts';
import type { AgentDesk } from './agent-desk.ts';
import { startContact, startOutboundCall } from './arrivals.ts';
import { logIn, logOut, openDesks, setStatus } from './attendance.ts';
import type {
  Acted,
  CalleeDoes,
  CenterMachine,
  Destination,
  NewContact,
  NewRouting,
  OutboundCall,
  Started,
} from './center-machine.ts';
import type { CenterOutput } from './center-output.ts';
import { type CenterProblem, refused } from './center-problem.ts';
import type { CenterSettings } from './center-settings.ts';
import type { CenterSnapshot } from './center-snapshot.ts';
import { CenterState } from './center-state.ts';
import type { Contact, Monitoring } from './contact.ts';
import { agentHangUp, hold, resume } from './conversation.ts';
import { flowEvent, hangUp, press, say } from './customer-acts.ts';
import { clearFromDesk } from './desk-contacts.ts';
import { calleeDoes } from './dialling.ts';
import { finishWork } from './end-leg.ts';
import { answerQuestion } from './questions.ts';
import { accept, notTaken, route } from './ringing.ts';
import { sayAsAgent } from './say-words.ts';
import {
  changeMonitoring,
  monitor,
  setAttributes,
  setRouting,
  stopContact,
  stopMonitoring,
} from './supervising.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { conference, transfer } from './transfers.ts';
import { happen } from './what-is-due.ts';
import { wrapUp } from './wrap-up.ts';

type OnContact = (state: CenterState, contact: Contact) => Acted;
type OnDesk<Outcome> = (state: CenterState, desk: AgentDesk, contact: Contact) => Outcome;
type Refused = { ok: false; problem: CenterProblem };

/** The machine: see `CenterMachine` for what each act means. */
export class Center implements CenterMachine {
  private readonly state: CenterState;

  constructor(settings: CenterSettings, nowMs: number) {
    this.state = new CenterState(settings, nowMs);
    for (const [name, desk] of openDesks(settings, nowMs)) this.state.desks.set(name, desk);
  }

  get nowMs(): number {
    return this.state.nowMs;
  }

  nextDue(): number | null {
    return this.state.timers.nextMs();
  }

  advanceTo(ms: number): void {
    const { state } = this;
    if (ms < state.nowMs) throw new Error(`Time can't go back from ${state.nowMs} to ${ms}.`);
    for (let timer = state.timers.take(ms); timer; timer = state.timers.take(ms)) {
      state.nowMs = Math.max(state.nowMs, timer.atMs);
      happen(state, timer.due);
      this.settle();
    }
    state.nowMs = ms;
  }

  takeOutputs(): CenterOutput[] {
    return this.state.takeOutputs();
  }

  snapshot(): CenterSnapshot {
    return takeSnapshot(this.state);
  }

  startContact(contact: NewContact): Started {
    return this.done(startContact(this.state, contact));
  }

  startOutboundCall(call: OutboundCall): Started {
    return this.done(startOutboundCall(this.state, call));
  }

  press(contactId: string, digits: string): Acted {
    return this.onLine(contactId, (state, contact) => press(state, contact, digits));
  }

  say(contactId: string, words: string): Acted {
    return this.onLine(contactId, (state, contact) => say(state, contact, words));
  }

  hangUp(contactId: string): Acted {
    return this.onLine(contactId, hangUp);
  }

  callee(contactId: string, does: CalleeDoes): Acted {
    return this.onContact(contactId, (state, contact) => calleeDoes(state, contact, does));
  }

  answer(questionId: string, answer: Answer): Acted {
    return answerQuestion(this.state, questionId, answer)
      ? this.done(ok(null))
      : refused('unknown-question', `Nobody waits for the answer to ${questionId}.`);
  }

  flowEvent(contactId: string, name: string): Acted {
    return this.onLine(contactId, (state, contact) => flowEvent(state, contact, name));
  }

  logIn(agent: string, status?: string): Acted {
    const desk = this.state.desks.get(agent);
    if (!desk) return noAgent(agent);
    if (status !== undefined && !this.state.settings.statuses[status])
      return refused('unknown-status', `There is no agent status “${status}”.`);
    const come = logIn(this.state, desk);
    return come.ok && status !== undefined ? this.setStatus(agent, status) : this.done(come);
  }

  logOut(agent: string): Acted {
    const desk = this.state.desks.get(agent);
    return desk ? this.done(logOut(this.state, desk)) : noAgent(agent);
  }

  setStatus(agent: string, status: string): Acted {
    const desk = this.state.desks.get(agent);
    return desk ? this.done(setStatus(this.state, desk, status)) : noAgent(agent);
  }

  accept(agent: string, contactId: string): Acted {
    return this.onDesk(agent, contactId, accept);
  }

  reject(agent: string, contactId: string): Acted {
    return this.onDesk(agent, contactId, (state, { agent: { name } }, contact) => {
      if (contact.ringing?.agent !== name)
        return refused('wrong-state', `${contactId} does not ring at ${name}.`);
      notTaken(state, contact, 'REJECTED');
      return ok(null);
    });
  }

  hold(agent: string, contactId: string): Acted {
    return this.onDesk(agent, contactId, hold);
  }

  resume(agent: string, contactId: string): Acted {
    return this.onDesk(agent, contactId, resume);
  }

  agentHangUp(agent: string, contactId: string): Acted {
    return this.onDesk(agent, contactId, agentHangUp);
  }

  transfer(
    agent: string,
    contactId: string,
    to: Destination,
    how: 'warm' | 'cold' = 'warm',
  ): Started {
    return this.onDesk(agent, contactId, (state, desk, contact) =>
      transfer(state, desk, contact, to, how),
    );
  }

  speak(agent: string, contactId: string, words: string): Acted {
    return this.onDesk(agent, contactId, (state, desk, contact) =>
      sayAsAgent(state, desk, contact, words),
    );
  }

  mute(agent: string, muted: boolean): Acted {
    const desk = this.state.desks.get(agent);
    if (!desk) return noAgent(agent);
    desk.muted = muted;
    return ok(null);
  }

  conference(agent: string, contactId: string): Acted {
    return this.onDesk(agent, contactId, conference);
  }

  wrapUp(agent: string, contactId: string, code: string, note?: string): Acted {
    if (!this.state.desks.has(agent)) return noAgent(agent);
    return this.done(wrapUp(this.state, contactId, code, note));
  }

  /** A missed contact may be over by now, so the desk's own entry counts. */
  finish(agent: string, contactId: string): Acted {
    const desk = this.state.desks.get(agent);
    if (!desk) return noAgent(agent);
    const entry = desk.contacts.get(contactId);
    if (!entry) return refused('unknown-contact', `${contactId} is not on ${agent}'s desk.`);
    if (failedStates.includes(entry.state)) clearFromDesk(this.state, desk, contactId);
    else if (entry.state === 'ENDED') finishWork(this.state, entry.contact);
    else return refused('wrong-state', `${contactId} is not over.`);
    return this.done(ok(null));
  }

  setRouting(contactId: string, change: NewRouting): Acted {
    return this.onContact(contactId, (state, contact) => setRouting(state, contact, change));
  }

  setAttributes(contactId: string, attributes: Record<string, string>): Acted {
    return this.done(setAttributes(this.state, contactId, attributes));
  }

  stopContact(contactId: string): Acted {
    return this.onContact(contactId, stopContact);
  }

  monitor(
    supervisor: string,
    contactId: string,
    allowed: readonly Monitoring[] = ['SILENT_MONITOR'],
  ): Started {
    return this.onDesk(supervisor, contactId, (state, desk, contact) =>
      monitor(state, desk, contact, allowed),
    );
  }

  changeMonitoring(supervisor: string, monitorId: string, how: Monitoring): Acted {
    return this.onDesk(supervisor, monitorId, (state, desk, leg) =>
      changeMonitoring(state, desk, leg, how),
    );
  }

  stopMonitoring(supervisor: string, monitorId: string): Acted {
    return this.onDesk(supervisor, monitorId, stopMonitoring);
  }

  /** Whatever an act has left due at this instant happens before the next act. */
  private done<Outcome>(outcome: Outcome): Outcome {
    this.settle();
    this.advanceTo(this.state.nowMs);
    return outcome;
  }

  private settle(): void {
    if (this.state.routeWanted) route(this.state);
  }

  /** The leg on which the customer is, by any leg of theirs. */
  private onLine(contactId: string, act: OnContact): Acted {
    const contact = this.state.lines.get(contactId)?.at;
    return contact ? this.done(act(this.state, contact)) : noContact(contactId);
  }

  private onContact(contactId: string, act: OnContact): Acted {
    const contact = this.state.contacts.get(contactId);
    return contact ? this.done(act(this.state, contact)) : noContact(contactId);
  }

  private onDesk<Outcome>(
    agent: string,
    contactId: string,
    act: OnDesk<Outcome | Refused>,
  ): Outcome | Refused {
    const desk = this.state.desks.get(agent);
    if (!desk) return noAgent(agent);
    const contact = this.state.contacts.get(contactId);
    return contact ? this.done(act(this.state, desk, contact)) : noContact(contactId);
  }
}

const noAgent = (agent: string) => refused('unknown-agent', `There is no agent “${agent}”.`);
const noContact = (id: string) => refused('unknown-contact', `There is no contact ${id}.`);
