import type { WebSocket } from 'ws';
import type { CenterMachine } from '../../../core/center/center-machine.ts';
import type { CenterOutput } from '../../../core/center/center-output.ts';
import type { ContactOverview } from '../../../core/center/center-snapshot.ts';
import { type DeskAct, type DeskMessage, deskAct } from '../../../core/center/desk-wire.ts';
import type { ConnectHost } from '../connect-host.ts';
import type { PastContact } from './customer-history.ts';
import { deskView } from './desk-view.ts';
import { readActs } from './read-act.ts';
import { Sockets } from './sockets.ts';

export type DeskOptions = {
  history(contact: ContactOverview): Promise<PastContact[]>;
  onError(error: unknown): void;
};

type Spoken = Extract<CenterOutput, { type: 'spoken' }>;
type Desk = { sockets: Sockets<DeskMessage> };

const showAfterMs = 30;
const showEveryMs = 2000;
/** A window that reloads comes back before then. */
const leftAfterMs = 30_000;
const mostSeen = 5000;

/** Desks at which people sit. */
export class Desks {
  private readonly host: ConnectHost;
  private readonly options: DeskOptions;
  private readonly desks = new Map<string, Desk>();
  private readonly seen = new Map<string, ContactOverview>();
  private readonly histories = new Map<string, PastContact[]>();
  private showing: NodeJS.Timeout | null = null;
  private readonly beat: NodeJS.Timeout;

  constructor(host: ConnectHost, options: DeskOptions) {
    this.host = host;
    this.options = options;
    host.listen((output) => this.hear(output));
    this.beat = setInterval(() => this.show(), showEveryMs);
  }

  stop(): void {
    clearInterval(this.beat);
    if (this.showing) clearTimeout(this.showing);
  }

  /** Whether a person sits at a desk. */
  isTaken(agent: string): boolean {
    return this.desks.has(agent);
  }

  /** Takes a desk; its agent begins Offline unless at work already. Null when somebody else sits there. */
  logIn(agent: string): { agent: string; name: string } | 'unknown-agent' | 'desk-taken' {
    const known = this.host.settings.agents[agent];
    if (!known) return 'unknown-agent';
    if ((this.desks.get(agent)?.sockets.size ?? 0) > 0) return 'desk-taken';
    const desk = { sockets: new Sockets<DeskMessage>() };
    this.desks.set(agent, desk);
    this.host.act((machine) => machine.logIn(agent));
    this.leaveLater(agent, desk);
    return { agent, name: `${known.firstName} ${known.lastName}` };
  }

  /** False when nobody has logged in there. */
  connect(agent: string, socket: WebSocket): boolean {
    const desk = this.desks.get(agent);
    if (!desk) return false;
    desk.sockets.add(socket, () => this.leaveLater(agent, desk));
    readActs(
      socket,
      deskAct,
      () => this.host.clock.nowMs(),
      (act) => this.act(agent, act),
    );
    this.show();
    return true;
  }

  private act(agent: string, act: DeskAct) {
    if (act.type === 'leave') {
      this.leave(agent);
      return null;
    }
    const outcome = this.host.act((machine) => deed(machine, agent, act));
    this.showSoon();
    return outcome;
  }

  private hear(output: CenterOutput): void {
    const { atMs } = output;
    if (output.type === 'prompt' && output.hearer !== 'customer') {
      const { contactId, text, startsMs, lastsMs, hearer } = output;
      const words = { contactId, text, startsMs, lastsMs };
      this.tell(hearer.agent, { type: 'heard', atMs, by: 'center', language: null, ...words });
    }
    if (output.type === 'spoken')
      for (const { agent, contactId } of output.agents) {
        const words = { contactId, text: output.words, startsMs: atMs, lastsMs: 0 };
        const by = speakerFor(agent, output.by);
        this.tell(agent, { type: 'heard', atMs, by, language: null, ...words });
      }
    if (output.type === 'desk' || output.type === 'contact-phase' || output.type === 'agent-event')
      this.showSoon();
  }

  private tell(agent: string, message: DeskMessage): void {
    this.desks.get(agent)?.sockets.send(message);
  }

  private showSoon(): void {
    if (this.desks.size > 0) this.showing ??= setTimeout(() => this.show(), showAfterMs);
  }

  private show(): void {
    if (this.showing) clearTimeout(this.showing);
    this.showing = null;
    if (this.desks.size === 0) return;
    const snapshot = this.host.act((machine) => machine.snapshot());
    for (const contact of snapshot.contacts)
      if (contact.agent !== null && this.desks.has(contact.agent)) this.see(contact);
    for (const [agent, { sockets }] of this.desks) {
      const view = deskView(snapshot, agent, {
        settings: this.host.settings,
        seen: (id) => this.seen.get(id),
        history: (contact) => this.histories.get(contact.contactId) ?? [],
      });
      if (view) sockets.send(view);
    }
  }

  private see(contact: ContactOverview): void {
    const { contactId } = contact;
    const isNew = !this.seen.has(contactId);
    this.seen.set(contactId, contact);
    if (!isNew) return;
    const [oldest] = this.seen.keys();
    if (this.seen.size > mostSeen && oldest !== undefined) {
      this.seen.delete(oldest);
      this.histories.delete(oldest);
    }
    this.options.history(contact).then((history) => {
      this.histories.set(
        contactId,
        history.filter((past) => past.contactId !== contactId),
      );
      this.showSoon();
    }, this.options.onError);
  }

  private leaveLater(agent: string, desk: Desk): void {
    setTimeout(() => {
      if (desk.sockets.size === 0 && this.desks.get(agent) === desk) this.leave(agent);
    }, leftAfterMs).unref();
  }

  private leave(agent: string): void {
    const desk = this.desks.get(agent);
    this.desks.delete(agent);
    this.host.act((machine) => machine.logOut(agent));
    desk?.sockets.send({ type: 'left', atMs: this.host.clock.nowMs() });
    desk?.sockets.close();
  }
}

/** Who spoke, as an agent sees it. */
const speakerFor = (agent: string, by: Spoken['by']) => {
  if (by === 'customer') return by;
  return by.agent === agent ? 'agent' : 'colleague';
};

/** What an act of the page is to the machine. */
function deed(machine: CenterMachine, agent: string, act: Exclude<DeskAct, { type: 'leave' }>) {
  if (act.type === 'status') return machine.setStatus(agent, act.status);
  if (act.type === 'mute') return machine.mute(agent, act.muted);
  const { contactId } = act;
  if (act.type === 'hangUp') return machine.agentHangUp(agent, contactId);
  if (act.type === 'transfer') return machine.transfer(agent, contactId, act.to, act.how);
  if (act.type === 'wrapUp') return machine.wrapUp(agent, contactId, act.code, act.note);
  if (act.type === 'say') return machine.speak(agent, contactId, act.words);
  if (act.type === 'monitor') return machine.monitor(agent, contactId, ['SILENT_MONITOR', 'BARGE']);
  if (act.type === 'monitorState') return machine.changeMonitoring(agent, contactId, act.state);
  return machine[act.type](agent, contactId);
}
