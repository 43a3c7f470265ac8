import type { Input } from './input.ts';
import type { Machine } from './machine.ts';
import { flowOver, startHook } from './phases.ts';
import type { Question } from './question.ts';

/** Which inputs the block that waits can take. */
const takenBy: Record<Question['ask'], Input['type'][]> = {
  input: ['digits', 'words', 'time-limit'],
  interrupt: ['time-limit'],
  wait: ['time-limit', 'event'],
  agent: [],
  lambda: ['answer'],
  hours: ['answer'],
  metrics: ['answer'],
  percentage: ['answer'],
  lex: ['answer'],
  enqueue: ['answer'],
  find: ['answer'],
  dial: ['answer'],
  view: ['answer'],
  service: ['answer'],
};

type Handlers = {
  [type in Input['type']]?: (machine: Machine, input: Extract<Input, { type: type }>) => void;
};

/** Inputs that mean something whatever block waits. */
const handlers: Handlers = {
  begin(machine) {
    const { frame } = machine;
    if (!frame || machine.session.awaiting) return;
    machine.flowStarted(frame);
    machine.advance();
  },
  'customer-disconnected'(machine) {
    disconnected(machine, 'customer');
  },
  'agent-disconnected'(machine) {
    if (!['connected', 'customer-hold', 'agent-hold'].includes(machine.session.phase)) return;
    disconnected(machine, 'agent');
  },
  'agent-accepted'(machine, { agent }) {
    if (machine.session.phase !== 'queued') return;
    machine.leave();
    machine.session.data.Agent = agent;
    machine.changePhase('agent-whisper');
    if (!startHook(machine, 'AgentWhisper')) flowOver(machine);
    machine.advance();
  },
  hold(machine, { participant }) {
    if (machine.session.phase !== 'connected') return;
    machine.leave();
    machine.changePhase(participant === 'customer' ? 'customer-hold' : 'agent-hold');
    if (!startHook(machine, participant === 'customer' ? 'CustomerHold' : 'AgentHold'))
      flowOver(machine);
    machine.advance();
  },
  resume(machine) {
    if (machine.session.phase !== 'customer-hold' && machine.session.phase !== 'agent-hold') return;
    machine.leave();
    machine.changePhase('connected');
    machine.ask('', { ask: 'agent' });
  },
  transfer(machine, { to, flow, target, agent = null }) {
    if (machine.session.phase !== 'connected') return;
    machine.leave();
    machine.session.data.Agent = to === 'agent' ? agent : null;
    machine.session.target = to === 'agent' ? { agent: target } : { queue: target };
    machine.changePhase('flow');
    if (!machine.start(flow))
      machine.stop(
        'unknown-flow',
        { block: '' },
        flow,
        `The transfer flow “${flow}” was not given.`,
      );
    machine.advance();
  },
};

/** After a hang-up the disconnect flow runs, once, if one is set. */
function disconnected(machine: Machine, by: 'customer' | 'agent'): void {
  const first = machine.session.phase !== 'disconnected';
  if (!first || machine.session.hooks.CustomerRemaining === undefined) {
    machine.end({ how: 'disconnected', by });
    return;
  }
  machine.leave();
  machine.session.data.Agent = null;
  machine.changePhase('disconnected');
  startHook(machine, 'CustomerRemaining');
  machine.advance();
}

/** What nobody listens for passes the block by: events, words where keys are wanted, time where prompts never end. */
function takes(question: Question, input: Input): boolean {
  if (question.ask === 'wait' && input.type === 'event')
    return question.events.includes(input.name);
  if (question.ask === 'input' && (input.type === 'digits' || input.type === 'words'))
    return question.accepts.includes(input.type);
  if (question.ask === 'interrupt' && question.afterSeconds === null) return false;
  return takenBy[question.ask].includes(input.type);
}

/** Lets an input happen to the contact. */
export function onInput(machine: Machine, input: Input): void {
  const handle = handlers[input.type] as ((machine: Machine, input: Input) => void) | undefined;
  if (handle) {
    handle(machine, input);
    return;
  }
  const { awaiting } = machine.session;
  if (awaiting && takes(awaiting.question, input)) {
    if (input.type === 'answer' && !input.ok && 'unknown' in input) {
      machine.stop('unknown-resource', awaiting, input.unknown, input.reason);
      return;
    }
    machine.resume(input);
    return;
  }
  if (input.type === 'digits') machine.session.typedAhead += input.digits;
}
