import type { Json } from '../../document/flow.ts';
import type { FlowEvent } from '../../run/flow-event.ts';
import type { Frame, Session } from '../../run/session.ts';

const frameNamespaces: Record<string, 'attributes' | 'loop' | 'modules'> = {
  FlowAttributes: 'attributes',
  Loop: 'loop',
  Modules: 'modules',
};

/**
 * The contact as it stands in the middle of a step: the session before the step with the events so far applied. A test reads
 * values at the event that it observes, not where the flow waits next.
 */
export class ContactView {
  session: Session;

  constructor(before: Session) {
    this.session = before;
  }

  apply(event: FlowEvent): void {
    if (event.type === 'values-set') this.setValues(event.namespace, event.values);
    else if (event.type === 'phase-changed') this.session = { ...this.session, phase: event.phase };
    else if (event.type === 'flow-started') this.push(event.flow, event.flowType);
    else if (event.type === 'flow-left')
      this.session = { ...this.session, frames: this.session.frames.slice(0, -1) };
    else if (event.type === 'block-entered') this.changeFrame({ block: event.block });
  }

  private setValues(namespace: string, values: Json): void {
    const local = Object.hasOwn(frameNamespaces, namespace)
      ? frameNamespaces[namespace]
      : undefined;
    if (local) this.changeFrame({ [local]: values });
    else this.session = { ...this.session, data: { ...this.session.data, [namespace]: values } };
  }

  private push(flow: string, flowType: Frame['flowType']): void {
    const started = { flow, flowType, block: '', attributes: {}, loops: {}, loop: {}, modules: {} };
    this.session = { ...this.session, frames: [...this.session.frames, started] };
  }

  private changeFrame(change: Partial<Frame>): void {
    const frame = this.session.frames.at(-1);
    if (!frame) return;
    const frames = [...this.session.frames.slice(0, -1), { ...frame, ...change }];
    this.session = { ...this.session, frames };
  }
}
