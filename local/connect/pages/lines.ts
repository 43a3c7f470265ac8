import type { WebSocket } from 'ws';
import type { CenterOutput } from '../../../core/center/center-output.ts';
import { refused } from '../../../core/center/center-problem.ts';
import { type LineAct, type LineMessage, lineAct } from '../../../core/center/phone-wire.ts';
import type { ConnectHost } from '../connect-host.ts';
import type { Phones } from './phones.ts';
import { readActs } from './read-act.ts';
import { Sockets } from './sockets.ts';

type Line = { sockets: Sockets<LineMessage>; ringing: string | null };

/** Numbers at which people wait to be called. */
export class Lines {
  private readonly host: ConnectHost;
  private readonly phones: Phones;
  private readonly lines = new Map<string, Line>();

  constructor(host: ConnectHost, phones: Phones) {
    this.host = host;
    this.phones = phones;
    host.listen((output) => this.hear(output));
  }

  /** Whether somebody waits at a number. */
  isTaken(number: string): boolean {
    return (this.lines.get(number)?.sockets.size ?? 0) > 0;
  }

  connect(number: string, socket: WebSocket): void {
    const line = this.lines.get(number) ?? { sockets: new Sockets<LineMessage>(), ringing: null };
    this.lines.set(number, line);
    line.sockets.add(socket, () => this.lines.delete(number));
    readActs(
      socket,
      lineAct,
      () => this.host.clock.nowMs(),
      (act) => this.act(number, line, act),
    );
  }

  private act(number: string, line: Line, { type, contactId }: LineAct) {
    if (line.ringing !== contactId)
      return refused('wrong-state', `${contactId} does not ring at ${number}.`);
    if (type === 'reject') return this.host.act((machine) => machine.callee(contactId, 'busy'));
    this.phones.follow(contactId, number);
    return this.host.act((machine) => machine.callee(contactId, 'answers'));
  }

  private hear(output: CenterOutput): void {
    if (output.type === 'dial') {
      const line = this.lines.get(output.number);
      if (!line) return;
      const { atMs, contactId, callerId, ringSeconds } = output;
      line.ringing = contactId;
      line.sockets.send({ type: 'ring', atMs, contactId, callerId, ringSeconds });
    } else if (output.type === 'dial-over')
      for (const line of this.lines.values())
        if (line.ringing === output.contactId) this.over(line, output.atMs);
  }

  private over(line: Line, atMs: number): void {
    const contactId = line.ringing ?? '';
    line.ringing = null;
    const answered = this.phones.isPerson(contactId);
    line.sockets.send({ type: 'ringOver', atMs, contactId, answered });
  }
}
