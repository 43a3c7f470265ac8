import type { Json } from '../flow/document/flow.ts';
import { channels } from '../flow/document/flow-type.ts';
import type { Answer } from '../flow/run/input.ts';
import type { Question } from '../flow/run/question.ts';
import { answered, failed } from '../flow/world/answers.ts';
import { hoursAnswer } from '../flow/world/hours-answer.ts';
import { findAnswer } from '../flow/world/queue-answers.ts';
import { createCallback } from './callbacks.ts';
import type { HostQuestion } from './center-output.ts';
import type { CenterState } from './center-state.ts';
import type { Contact } from './contact.ts';
import { createTask } from './create-task.ts';
import { liveMetrics } from './live-metrics.ts';
import { moveToQueue, targetOf } from './queue-moves.ts';
import { runFlow } from './run-flow.ts';

/** Lets the contact wait for what its flow asks: answers what the center knows itself, asks the host for the rest. */
export function takeQuestion(state: CenterState, contact: Contact, question: Question): void {
  const { speech } = contact;
  if (question.ask === 'agent') return;
  if (question.ask === 'input') {
    if (speech.keys === '') limit(state, contact, speech.endsMs, question.timeLimitSeconds);
    else pressKept(state, contact);
  } else if (question.ask === 'wait') limit(state, contact, state.nowMs, question.timeLimitSeconds);
  else if (question.ask === 'interrupt') {
    if (question.afterSeconds !== null) limit(state, contact, state.nowMs, question.afterSeconds);
  } else if (question.ask === 'enqueue') moveToQueue(state, contact, question);
  else {
    const answer = ownAnswer(state, contact, question);
    if (answer) runFlow(state, contact, answer);
    else askHost(state, contact, question as HostQuestion);
  }
}

function limit(state: CenterState, contact: Contact, fromMs: number, seconds: number): void {
  const atMs = Math.max(fromMs, state.nowMs) + seconds * 1000;
  contact.timers.limit = state.timers.add(atMs, { due: 'time-limit', contactId: contact.id });
}

function pressKept(state: CenterState, contact: Contact): void {
  const digits = contact.speech.keys;
  contact.speech.keys = '';
  runFlow(state, contact, { type: 'digits', digits });
}

/** The center's own answer; null when only the host can give one. */
function ownAnswer(state: CenterState, contact: Contact, question: Question): Answer | null {
  const { session } = contact;
  if (question.ask === 'hours')
    return hoursAnswer(state.world, question, { now: state.nowMs, session, random: state.dice });
  if (question.ask === 'percentage') return answered(1 + Math.floor(state.dice() * 100));
  if (question.ask === 'find') return findAnswer(state.world, question);
  if (question.ask === 'metrics') {
    const target = targetOf(state, contact, question);
    const channel = channels.find((one) => one === question.channel) ?? null;
    return target
      ? answered(liveMetrics(state, target, contact, channel))
      : failed('NoMatchingError', 'There is no such queue.');
  }
  return question.ask === 'service' ? serviceAnswer(state, contact, question) : null;
}

function serviceAnswer(
  state: CenterState,
  contact: Contact,
  { service, request }: Extract<Question, { ask: 'service' }>,
): Answer | null {
  const parameters = request as { [name: string]: Json };
  if (service === 'UpdateContactCallbackNumber') return answered({});
  if (service === 'CheckOutboundCallStatus') return answered('CallAnswered');
  if (service === 'CreateCallbackContact')
    return created(createCallback(state, contact, parameters), 'The callback could not be queued.');
  if (service === 'CreateTask')
    return created(createTask(state, contact, parameters), 'The task’s flow is not known.');
  return null;
}

const created = (ContactId: string | null, reason: string): Answer =>
  ContactId === null ? failed('NoMatchingError', reason) : answered({ ContactId });

function askHost(state: CenterState, contact: Contact, question: HostQuestion): void {
  const id = state.nextQuestionId();
  contact.question = { id, askedMs: state.nowMs, question };
  state.questions.set(id, contact);
  state.emit({ type: 'question', questionId: id, contactId: contact.id, question });
  if (question.ask === 'lambda' || question.ask === 'view')
    contact.timers.limit = state.after(question.timeLimitSeconds * 1000, {
      due: 'question-limit',
      questionId: id,
      contactId: contact.id,
    });
}

/** The host's answer, unless nobody waits for it any more; it took as long as the machine's time says where it says nothing. */
export function answerQuestion(state: CenterState, questionId: string, answer: Answer): boolean {
  const contact = state.questions.get(questionId);
  if (!contact?.question) return false;
  const tookMs = state.nowMs - contact.question.askedMs;
  state.questions.delete(questionId);
  contact.question = null;
  runFlow(state, contact, 'unknown' in answer ? answer : { tookMs, ...answer });
  return true;
}

/** Nobody answered in time. */
export function questionTimedOut(state: CenterState, questionId: string): void {
  const contact = state.questions.get(questionId);
  const question = contact?.question?.question;
  if (!contact || !question) return;
  state.emit({ type: 'question-over', questionId, contactId: contact.id });
  const error = question.ask === 'view' ? 'TimeLimitExceeded' : 'NoMatchingError';
  answerQuestion(state, questionId, failed(error, 'There was no answer in time.'));
}
