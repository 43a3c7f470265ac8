import { fail, ok, type Result } from '../../../result.ts';
import type { Heard } from '../../call/speech.ts';
import { ssmlText } from '../../call/ssml-text.ts';
import { normalize } from '../match/normalize.ts';
import type { ExpectedMessage, Observation, ObservedEvent, TestCase } from '../test-case.ts';
import type { CallAct, CallHistory } from './call-history.ts';
import { recordedOverrides } from './recorded-overrides.ts';
import { tellingSentence } from './telling-sentence.ts';
import {
  chained,
  endTest,
  instructionAction,
  queueIs,
  type UntitledAction,
} from './untitled-action.ts';

/**
 * The test case that a driven call is: what was heard, in order, what the customer did after it, the answers of functions and
 * hours as overrides, the queue in which it ended. Fails with the reason where Amazon Connect's language can't say it.
 */
export function recordTestCase(history: CallHistory): Result<TestCase, string> {
  const problem = inexpressible(history);
  if (problem !== null) return fail(problem);
  const links = linksOf(history);
  addEnding(links, history);
  const Observations = links.map((link, index) => observationOf(link, index, links[index + 1]));
  return ok({ Version: '2019-10-30', Metadata: {}, Observations });
}

/** One observation of the chain. */
interface Link {
  name: string;
  /** How many messages had been heard with its event. */
  heard: number;
  event: ObservedEvent;
  actions: UntitledAction[];
}

/** Why a call can't be a test case, or null. */
function inexpressible({ acts, session }: CallHistory): string | null {
  if (session.ended?.how === 'stopped') return `The run could not go on: ${session.ended.reason}`;
  if (acts.some(({ what }) => what === 'agent'))
    return 'An agent took part; the testing language knows customers only.';
  const early = acts.find(
    (act, index) =>
      act.what !== 'wait' &&
      acts[index - 1]?.what === 'wait' &&
      acts[index - 1]?.heardBefore === act.heardBefore,
  );
  return early
    ? `Nothing was heard between a time limit and “${early.text || early.what}”; a test can only act on what it observes.`
    : null;
}

function linksOf(history: CallHistory): Link[] {
  const Event = { Type: 'TestInitiated', Actor: 'System', Properties: {} } as const;
  const links: Link[] = [
    { name: 'Start', heard: 0, event: Event, actions: recordedOverrides(history) },
  ];
  addInstructions(links, history.acts, 0);
  history.heard.forEach((heard, index) => {
    const message = expectedMessage(heard, history);
    const event = { Type: 'MessageReceived', Actor: 'System' } as const;
    if (message)
      links.push({
        name: `Message ${links.length}`,
        heard: index + 1,
        event: { ...event, Properties: message },
        actions: [],
      });
    addInstructions(links, history.acts, index + 1);
  });
  return links;
}

const addInstructions = (links: readonly Link[], acts: readonly CallAct[], heard: number): void => {
  for (const act of acts)
    if (act.heardBefore === heard && act.what !== 'wait')
      links.at(-1)?.actions.push(instructionAction(act));
};

/** Null for what only an agent heard and for what has no words to compare. On a chat a message is compared as a whole. */
function expectedMessage({ prompt, text }: Heard, history: CallHistory): ExpectedMessage | null {
  const { kind, content, participant } = prompt;
  const MatchingCriteria = { Type: 'Similarity' } as const;
  if (participant !== 'customer') return null;
  if (kind === 'prompt') return { PromptId: content, MatchingCriteria };
  if (kind === 'media')
    return { Media: { Uri: content, SourceType: 'S3', MediaType: 'Audio' }, MatchingCriteria };
  const said = saidIn({ prompt, text });
  const others = history.heard.map(saidIn).filter((other) => other !== said);
  const Text =
    history.session.data.Channel === 'VOICE' ? tellingSentence(said, others) : wholeText(said);
  return Text === null ? null : { Text, MatchingCriteria };
}

/** A message with its tags, which end sentences. */
const saidIn = ({ prompt, text }: Pick<Heard, 'prompt' | 'text'>): string =>
  prompt.kind === 'ssml' ? prompt.content : text;

const wholeText = (said: string): string | null =>
  normalize(said).length === 0 ? null : ssmlText(said).replace(/\s+/g, ' ').trim();

/**
 * A queued contact is checked and the test ended before an agent takes it. A contact that is over ends the test by itself, so that
 * the flow's last blocks are tried; else the test ends with the last message.
 */
function addEnding(links: Link[], history: CallHistory): void {
  const { phase, data, ended } = history.session;
  const queue = phase === 'queued' ? data.Queue : null;
  const last = links.at(-1) as Link;
  const acted = last.actions.some(({ Type }) => Type === 'SendInstruction');
  if (!queue) {
    if (!acted && ended === null) last.actions.push(endTest);
    return;
  }
  const { transfers, heardBefore } = queueing(history);
  if (last.heard > heardBefore) last.actions.push(queueIs(queue.Name), ...(acted ? [] : [endTest]));
  else if (transfers === 1) links.push(transferLink(history));
}

/** How often the contact was queued, and what had been heard when it was for the last time. */
function queueing({ events }: CallHistory): { transfers: number; heardBefore: number } {
  let [transfers, heard, heardBefore] = [0, 0, 0];
  for (const event of events) {
    if (event.type === 'prompt-played') heard++;
    if (event.type !== 'phase-changed' || event.phase !== 'queued') continue;
    transfers++;
    heardBefore = heard;
  }
  return { transfers, heardBefore };
}

/** The transfer itself, where nothing is heard after it. The queue is known already when it begins. */
function transferLink({ asked, session }: CallHistory): Link {
  const { Name = '', ARN = '' } = session.data.Queue ?? {};
  const transfer = asked.findLast(({ question }) => question.ask === 'enqueue')?.question;
  const QueueId = transfer?.ask === 'enqueue' && transfer.queue !== null ? transfer.queue : ARN;
  return {
    name: 'Transfer',
    heard: 0,
    event: {
      Type: 'FlowActionStarted',
      Actor: 'System',
      Properties: { ActionType: 'TransferContactToQueue', ActionParameters: { QueueId } },
    },
    actions: [queueIs(Name), endTest],
  };
}

const observationOf = (
  { name, event, actions }: Link,
  index: number,
  next: Link | undefined,
): Observation => ({
  Identifier: name,
  Event: { Identifier: `event-${index + 1}`, ...event },
  Actions: chained(actions, name),
  Transitions: { NextObservations: next ? [next.name] : [] },
});
