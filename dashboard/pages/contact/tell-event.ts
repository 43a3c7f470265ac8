import type { StepsProps } from '@cloudscape-design/components/steps';
import type { StoryEvent } from '../../../core/story/wire.ts';
import { scales } from '../../../core/survey/survey-answer.ts';
import type { LabelOf } from '../../language/use-label-of.ts';
import type { WordsInUse } from '../../language/use-words.ts';
import type { WordKey } from '../../language/words.ts';
import { endingWord } from '../callbacks/ending-word.ts';

/** An event in words: what happened, what more is known of it, and where it leads. */
export type Told = {
  title: string;
  status: StepsProps.Status;
  facts: string[];
  links: { text: string; href: string; external?: true }[];
};

export type Teller = Pick<WordsInUse, 'say' | 'code' | 'format'> & {
  queueName: (id: string) => string;
  agentName: (id: string) => string;
  labelOf: LabelOf;
  timeOf: (at: number) => string;
};

type Tell = {
  [Kind in StoryEvent['kind']]: (
    event: Extract<StoryEvent, { kind: Kind }>,
    teller: Teller,
  ) => Partial<Told> & Pick<Told, 'title'>;
};

const contactPage = (id: string) => `/contacts/${encodeURIComponent(id)}`;
const given = (...facts: (string | null | false)[]) =>
  facts.filter((fact) => fact !== null && fact !== false && fact !== '') as string[];

const tell: Tell = {
  begun: ({ channel, initiationMethod, dialledNumber }, { say, code }) => ({
    title: say('story.begun', { channel: code(channel) }),
    facts: given(
      code(initiationMethod),
      dialledNumber !== '-' && say('story.begun.line', { number: dialledNumber }),
    ),
  }),
  step: ({ task, step, n, reason }, { say, labelOf }) => ({
    title: say(`story.step.${step}`, { task: labelOf('task', task) }),
    status: step === 'finished' ? 'success' : 'info',
    facts: given(
      n > 1 && say('story.step.again', { number: n }),
      reason !== '' && say('story.reason', { reason: labelOf('reason', reason) }),
    ),
  }),
  flow: ({ flow }, { say }) => ({ title: say('story.flow', { flow }) }),
  queued: ({ queue }, { say, queueName }) => ({
    title: say('story.queued', { queue: queueName(queue) }),
    status: 'pending',
  }),
  unqueued: ({ queue, waitSeconds }, { say, queueName, format }) => ({
    title: say('story.unqueued', { queue: queueName(queue) }),
    facts: [say('story.waited', { duration: format.seconds(waitSeconds) })],
  }),
  answered: ({ agent, waitSeconds, talkSeconds, ...hold }, teller) => ({
    title: teller.say('story.answered', { agent: teller.agentName(agent) }),
    status: 'success',
    facts: given(
      lasted('story.waited', waitSeconds, teller),
      lasted('story.talked', talkSeconds, teller),
      held(hold, teller),
    ),
  }),
  transferred: ({ to, address }, { say }) => ({
    title: address
      ? say('story.transferred.outside', { number: address })
      : say('story.transferred'),
    links: to === null ? [] : [{ text: say('story.transferred.open'), href: contactPage(to) }],
  }),
  ended: ({ reason, abandoned }, { say, code }) => ({
    title: say('story.ended'),
    status: abandoned ? 'warning' : 'stopped',
    facts: given(abandoned && say('story.abandoned'), reason && code(reason)),
  }),
  wrappedUp: ({ agent, seconds, code, note }, teller) => ({
    title: teller.say('story.wrappedUp', { agent: agent === null ? '' : teller.agentName(agent) }),
    facts: given(
      code && teller.labelOf('wrapUpCode', code),
      lasted('story.work', seconds, teller),
      note && `“${note}”`,
    ),
  }),
  survey: ({ scale, question, answer }, { say }) => {
    const { to: most } = scales[scale];
    const name = question.toLowerCase() === scale ? scale.toUpperCase() : question;
    return { title: say('story.survey', { question: name, answer, most }) };
  },
  callbackAsked: ({ queue, reason, callAt }, { say, timeOf, labelOf }) => ({
    title: say('story.callbackAsked'),
    status: 'pending',
    facts: given(
      callAt === null
        ? say('story.callbackAsked.turn')
        : say('story.callbackAsked.at', { time: timeOf(callAt) }),
      queue,
      reason !== '' && say('story.reason', { reason: labelOf('reason', reason) }),
    ),
  }),
  callbackTried: ({ callId, outcome }, { say }) => ({
    title: say('story.callbackTried'),
    status: outcome === 'reached' ? 'success' : 'info',
    facts: [say(`callback.outcome.${outcome ?? 'none'}`)],
    links:
      callId === null ? [] : [{ text: say('story.callbackTried.open'), href: contactPage(callId) }],
  }),
  callbackClosed: ({ ending }, { say }) => ({
    title: say('story.callbackClosed'),
    status: ending === 'reached' ? 'success' : 'warning',
    facts: [say(endingWord(ending))],
  }),
  voicemail: ({ text, problem, audio, taskId }, { say }) => ({
    title: say('story.voicemail'),
    facts: [voicemailText(text, problem, say)],
    links: [
      ...(audio === null
        ? []
        : [{ text: say('story.voicemail.hear'), href: audio, external: true } as const]),
      ...(taskId === null
        ? []
        : [{ text: say('story.voicemail.task'), href: contactPage(taskId) }]),
    ],
  }),
};

const lasted = (key: WordKey, seconds: number | null, { say, format }: Teller): string | null =>
  seconds === null ? null : say(key, { duration: format.seconds(seconds) });

type Hold = { holds: number; holdSeconds: number; longestHoldSeconds: number | null };

function held({ holds, holdSeconds, longestHoldSeconds }: Hold, teller: Teller): string | null {
  if (holds === 0) return null;
  const { say, format } = teller;
  const duration = format.seconds(holdSeconds);
  if (holds === 1) return say('story.held.once', { duration });
  const all = say('story.held', { duration, number: holds });
  const longest = lasted('story.held.longest', longestHoldSeconds, teller);
  return longest === null ? all : `${all}, ${longest}`;
}

function voicemailText(
  text: string | null,
  problem: Extract<StoryEvent, { kind: 'voicemail' }>['problem'],
  say: Teller['say'],
): string {
  if (problem !== null) return say(`story.voicemail.${problem}`);
  if (text === null) return say('story.voicemail.waiting');
  return text === '' ? say('story.voicemail.silent') : `“${text}”`;
}

export function tellEvent(event: StoryEvent, teller: Teller): Told {
  const one = tell[event.kind] as (
    event: StoryEvent,
    teller: Teller,
  ) => Partial<Told> & { title: string };
  return { status: 'info', facts: [], links: [], ...one(event, teller) };
}
