import type { AgentStatus } from '../agent/agent-status.ts';
import { failedStates } from '../agent/contact-state.ts';
import { ok } from '../result.ts';
import type { AgentDesk, DeskContact } from './agent-desk.ts';
import { reportAgent } from './agent-events.ts';
import { retryCallback } from './callbacks.ts';
import type { Acted } from './center-machine.ts';
import { refused } from './center-problem.ts';
import type { CenterSettings } from './center-settings.ts';
import type { CenterState } from './center-state.ts';
import { agentHangUp } from './conversation.ts';
import { clearFromDesk } from './desk-contacts.ts';
import { endLeg, finishWork, stopRinging } from './end-leg.ts';
import { noteDesk } from './note-desk.ts';
import { waitAgain } from './queue-places.ts';

/** The desks of all agents, nobody logged in. */
export function openDesks(settings: CenterSettings, nowMs: number): Map<string, AgentDesk> {
  const offline = statusOfType(settings, 'OFFLINE');
  const desks = Object.values(settings.agents).map((agent): [string, AgentDesk] => {
    const profile = settings.routingProfiles[agent.routingProfile];
    if (!profile)
      throw new Error(`${agent.name} has no routing profile “${agent.routingProfile}”.`);
    return [
      agent.name,
      {
        agent,
        profile,
        loggedIn: false,
        status: offline,
        statusSinceMs: nowMs,
        next: null,
        contacts: new Map(),
        muted: false,
        lastActivityMs: nowMs,
        lastInboundMs: nowMs,
        loggedOutMs: null,
        heartbeat: null,
        reported: null,
      },
    ];
  });
  return new Map(desks);
}

function statusOfType({ statuses }: CenterSettings, type: AgentStatus['type']): AgentStatus {
  const found = Object.values(statuses).find((status) => status.type === type);
  if (!found) throw new Error(`The center has no agent status of type ${type}.`);
  return found;
}

/** The agent comes to work, Offline. */
export function logIn(state: CenterState, desk: AgentDesk): Acted {
  if (desk.loggedIn) return refused('wrong-state', `${desk.agent.name} is logged in already.`);
  desk.loggedIn = true;
  desk.muted = false;
  desk.loggedOutMs = null;
  desk.status = statusOfType(state.settings, 'OFFLINE');
  desk.statusSinceMs = state.nowMs;
  reportAgent(state, desk, 'LOGIN');
  return ok(null);
}

/** The agent chooses a status; with contacts on the desk it begins when they are cleared. */
export function setStatus(state: CenterState, desk: AgentDesk, name: string): Acted {
  const status = state.settings.statuses[name];
  if (!status) return refused('unknown-status', `There is no agent status “${name}”.`);
  if (!desk.loggedIn) return refused('not-logged-in', `${desk.agent.name} is not logged in.`);
  const busy = [...desk.contacts.values()].some((one) => !failedStates.includes(one.state));
  if (busy) desk.next = { status, chosenMs: state.nowMs };
  else beginStatus(state, desk, status);
  reportAgent(state, desk, 'STATE_CHANGE');
  noteDesk(state, desk);
  return ok(null);
}

/** A new status begins with nothing left to clear, and its agent's idle time with it. */
function beginStatus(state: CenterState, desk: AgentDesk, status: AgentStatus): void {
  desk.next = null;
  if (status.type === 'ROUTABLE' && desk.status.type !== 'ROUTABLE') {
    desk.lastActivityMs = state.nowMs;
    desk.lastInboundMs = state.nowMs;
  }
  desk.status = status;
  desk.statusSinceMs = state.nowMs;
}

/** What rings goes on to others, conversations end, after-contact work is over. Nobody's callback is lost. */
export function logOut(state: CenterState, desk: AgentDesk): Acted {
  if (!desk.loggedIn) return refused('not-logged-in', `${desk.agent.name} is not logged in.`);
  desk.next = null;
  beginStatus(state, desk, statusOfType(state.settings, 'OFFLINE'));
  for (const entry of [...desk.contacts.values()]) leave(state, desk, entry);
  desk.loggedIn = false;
  desk.loggedOutMs = state.nowMs;
  reportAgent(state, desk, 'LOGOUT');
  noteDesk(state, desk);
  return ok(null);
}

function leave(state: CenterState, desk: AgentDesk, { contact, state: at }: DeskContact): void {
  if (failedStates.includes(at)) {
    clearFromDesk(state, desk, contact.id);
    return;
  }
  if (contact.ringing) {
    stopRinging(state, contact);
    waitAgain(state, contact);
    return;
  }
  if (contact.part?.monitor) {
    endLeg(state, contact, null);
    return;
  }
  const notYetReached = contact.callback && contact.connectedToSystemMs === null;
  if (notYetReached && contact.disconnectedMs === null) retryCallback(state, contact);
  agentHangUp(state, desk, contact);
  finishWork(state, contact);
}
