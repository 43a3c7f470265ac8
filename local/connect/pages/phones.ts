import type { WebSocket } from 'ws';
import type * as z from 'zod';
import { voices } from '../../../contact-flows/voices.ts';
import type { CenterOutput, ContactPhase } from '../../../core/center/center-output.ts';
import type { CenterSnapshot } from '../../../core/center/center-snapshot.ts';
import type { newCall, PhoneAct, PhoneMessage } from '../../../core/center/phone-wire.ts';
import { phoneAct } from '../../../core/center/phone-wire.ts';
import type { ConnectHost } from '../connect-host.ts';
import { Journeys } from '../journeys.ts';
import { readActs } from './read-act.ts';
import { Sockets } from './sockets.ts';

/** One call of a person: everything that was said in it, for a window that comes later. */
export type PhoneCall = {
  /** The customer's own number or address. */
  from: string;
  messages: PhoneMessage[];
  sockets: Sockets<PhoneMessage>;
  state: string;
  over: boolean;
};

/** Calls stay so long after their end, for a window that reloads. */
const keptMs = 60_000;
const mostMessages = 1000;
const hungUpAfterMs = 30_000;
/** Phases of the leg of an agent who consults another: the customer hears nothing of them. */
const withAgent: ContactPhase[] = ['connected', 'hold'];

/** Phones of people: they call the center, or answer when it calls them. */
export class Phones {
  private readonly host: ConnectHost;
  private readonly journeys: Journeys<PhoneCall>;

  constructor(host: ConnectHost) {
    this.host = host;
    this.journeys = new Journeys<PhoneCall>(host, { callbacks: false });
    host.listen((output) => this.hear(output));
  }

  /** Calls the center. */
  call({ from, to, channel }: z.output<typeof newCall>) {
    const type =
      channel === 'VOICE'
        ? 'TELEPHONE_NUMBER'
        : channel === 'EMAIL'
          ? 'EMAIL_ADDRESS'
          : 'CONTACT_FLOW';
    return this.host.act((machine) => {
      const started = machine.startContact({
        channel,
        customer: { Address: from, Type: type },
        system: { Address: to, Type: type },
      });
      if (started.ok) this.follow(started.value.contactId, from);
      return started;
    });
  }

  /** This leg's customer is a person from now on. */
  follow(contactId: string, from: string): void {
    const sockets = new Sockets<PhoneMessage>();
    this.journeys.begin(contactId, { from, messages: [], sockets, state: '', over: false });
  }

  isPerson(contactId: string): boolean {
    return this.journeys.of(contactId) !== undefined;
  }

  /** False when there is no such call. */
  connect(contactId: string, socket: WebSocket): boolean {
    const call = this.journeys.of(contactId);
    if (!call) return false;
    for (const message of call.messages) socket.send(JSON.stringify(message));
    if (call.over) socket.close(1000);
    call.sockets.add(socket, () => this.hangUpLater(contactId, call));
    readActs(
      socket,
      phoneAct,
      () => this.host.clock.nowMs(),
      (act) => this.act(contactId, act),
    );
    return true;
  }

  private act(contactId: string, act: PhoneAct) {
    if (act.type === 'press')
      return this.host.act((machine) => machine.press(contactId, act.digits));
    if (act.type === 'hangUp') return this.host.act((machine) => machine.hangUp(contactId));
    const call = this.journeys.of(contactId);
    if (call) this.tell(call, this.words(contactId, 'customer', act.words));
    return this.host.act((machine) => machine.say(contactId, act.words));
  }

  private words(contactId: string, by: 'agent' | 'customer', text: string): PhoneMessage {
    const atMs = this.host.clock.nowMs();
    return { type: 'heard', atMs, contactId, by, text, startsMs: atMs, lastsMs: 0, language: null };
  }

  private hear(output: CenterOutput): void {
    if (output.type === 'spoken' && output.customer !== null && output.by !== 'customer') {
      const call = this.journeys.of(output.customer);
      if (call) this.tell(call, this.words(output.customer, 'agent', output.words));
    }
    if (!('contactId' in output) && output.type !== 'contact-event') return;
    const leg = 'contactId' in output ? output.contactId : output.event.detail.contactId;
    const call = this.journeys.of(leg);
    if (!call || call.over) return;
    const { atMs } = output;
    if (output.type === 'prompt' && output.hearer === 'customer') {
      const { contactId, text, startsMs, lastsMs } = output;
      const language = languageOf(output);
      this.tell(call, {
        type: 'heard',
        atMs,
        contactId,
        by: 'center',
        text,
        startsMs,
        lastsMs,
        language,
      });
    } else if (output.type === 'silence')
      this.tell(call, { type: 'silence', atMs, contactId: leg });
    else if (output.type === 'contact-phase') queueMicrotask(() => this.tellState(call));
    else if (output.type === 'contact-event' && output.event.detail.eventType === 'DISCONNECTED') {
      const reason = output.event.detail.disconnectReason?.code ?? null;
      queueMicrotask(() => this.endIfOver(call, leg, reason));
    }
  }

  private tellState(call: PhoneCall): void {
    const snapshot = this.host.act((machine) => machine.snapshot());
    const legs = new Set(this.journeys.legsOf(call));
    const now = stateOf(
      snapshot,
      legs,
      (agent) => this.host.settings.agents[agent]?.firstName ?? agent,
    );
    const text = JSON.stringify(now);
    if (!now || call.over || text === call.state) return;
    call.state = text;
    this.tell(call, { type: 'state', atMs: snapshot.atMs, ...now });
  }

  /** A line is down when nobody could hear an event on it any more. */
  private endIfOver(call: PhoneCall, leg: string, reason: string | null): void {
    const isUp = this.host.act((machine) => machine.flowEvent(leg, 'LineIsUp')).ok;
    if (isUp || call.over) return;
    this.tell(call, { type: 'ended', atMs: this.host.clock.nowMs(), reason });
    call.over = true;
    call.sockets.close();
    setTimeout(() => this.journeys.end(call), keptMs).unref();
  }

  /** Whoever closes the window has hung up, unless it was to load it again. */
  private hangUpLater(contactId: string, call: PhoneCall): void {
    setTimeout(() => {
      if (call.sockets.size === 0 && !call.over)
        this.host.act((machine) => machine.hangUp(contactId));
    }, hungUpAfterMs).unref();
  }

  private tell(call: PhoneCall, message: PhoneMessage): void {
    call.messages.push(message);
    if (call.messages.length > mostMessages) call.messages.shift();
    call.sockets.send(message);
  }
}

/** The language that SSML names, else the voice's own; null for a voice that nobody has set. */
const languageOf = ({ prompt, voice }: Extract<CenterOutput, { type: 'prompt' }>): string | null =>
  /xml:lang="([^"]+)"/.exec(prompt.content)?.[1] ?? voiceLanguage(voice);

const voiceLanguage = (name: string | null): string | null =>
  Object.values(voices).find(({ voice }) => voice === name)?.code ?? null;

function stateOf(
  { contacts }: CenterSnapshot,
  legs: ReadonlySet<string>,
  firstName: (agent: string) => string,
) {
  const mine = contacts.filter(
    ({ contactId, phase }) =>
      legs.has(contactId) &&
      phase !== 'ended' &&
      phase !== 'after-contact-work' &&
      phase !== 'scheduled',
  );
  const consulting = new Set(
    mine.filter(({ phase }) => withAgent.includes(phase)).map(({ contactId }) => contactId),
  );
  const now = mine
    .filter(({ previousContactId }) => !consulting.has(previousContactId ?? ''))
    .at(-1);
  if (!now) return null;
  return {
    phase: now.phase,
    agent: withAgent.includes(now.phase) && now.agent !== null ? firstName(now.agent) : null,
    queue: now.queue?.name ?? null,
    position: now.phase === 'queued' ? (now.queue?.position ?? null) : null,
  };
}
