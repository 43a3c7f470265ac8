import type { Action, Json } from '../document/flow.ts';
import type { Effect } from './effect.ts';
import type { FlowEvent, Prompt } from './flow-event.ts';
import type { FlowLibrary } from './flow-library.ts';
import { asText, resolve } from './read-path.ts';
import type { ContactData, Frame, Session } from './session.ts';

/**
 * A block while it runs: its parameters with paths read, the session of this step, and what it lets happen.
 * `session` and `frame` are this step's own copies and may be changed; objects inside `session.data` are replaced, not changed.
 */
export class Running {
  readonly library: FlowLibrary;
  readonly session: Session;
  readonly frame: Frame;
  readonly action: Action;
  readonly events: FlowEvent[];
  readonly effects: Effect[];

  constructor(
    library: FlowLibrary,
    session: Session,
    frame: Frame,
    action: Action,
    events: FlowEvent[],
    effects: Effect[],
  ) {
    this.library = library;
    this.session = session;
    this.frame = frame;
    this.action = action;
    this.events = events;
    this.effects = effects;
  }

  get data(): ContactData {
    return this.session.data;
  }

  /** Whether the block carries the parameter. */
  has(name: string): boolean {
    return this.action.Parameters[name] !== undefined;
  }

  /** The parameter with its paths read; undefined when absent, null when its path leads nowhere. */
  value(name: string): Json | undefined {
    const raw = this.action.Parameters[name];
    return raw === undefined ? undefined : resolve(this.session, raw);
  }

  /** The parameter as text; empty when absent or when its path leads nowhere. */
  text(name: string): string {
    return asText(this.value(name));
  }

  /** The parameter as a number; `otherwise` when absent or no number. */
  number(name: string, otherwise: number): number {
    const text = this.text(name);
    const value = Number(text);
    return text === '' || !Number.isFinite(value) ? otherwise : value;
  }

  /** The parameter as an object; empty when absent. */
  object(name: string): Record<string, Json> {
    const value = this.value(name);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
  }

  /** What the block waited with, from its `ask`. */
  get memory(): Json {
    return this.session.awaiting?.memory ?? null;
  }

  /** Writes a namespace that paths read, whole. */
  set<Namespace extends keyof ContactData & string>(
    namespace: Namespace,
    values: ContactData[Namespace],
  ): void {
    this.data[namespace] = values;
    this.events.push({ type: 'values-set', namespace, values: values as Json });
  }

  play(prompt: Prompt): void {
    this.session.lambdaMs = 0;
    this.events.push({ type: 'prompt-played', prompt });
    this.effects.push({ effect: 'play', prompt });
  }

  /** Something the outside has to switch; kept in the session's settings too. */
  apply(value: Json): void {
    this.session.settings = { ...this.session.settings, [this.action.Type]: value };
    this.effects.push({ effect: 'apply', action: this.action.Type, value });
  }
}
