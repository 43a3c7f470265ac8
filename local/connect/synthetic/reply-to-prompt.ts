import { type Center, type Topic, topicsOf } from '../../../contact-flows/center.ts';
import { reasonsOf } from '../../../contact-flows/parts/reasons.ts';
import { promptText } from '../../../contact-flows/prompts/prompt-text.ts';
import type { Language } from '../../../core/languages.ts';
import type { Scale, SurveyAnswer } from '../../../core/survey/survey-answer.ts';
import { messages } from './messages.ts';

/** What a caller does: presses keys, leaves a message and hangs up, or only hangs up. */
export type Reply = { press: string } | { say: string } | { hangUp: true };

/** What somebody wants: a person for a topic, or something that needs none. */
export type Wish = Topic | SelfService;
type SelfService = 'opening hours' | 'order status';

export type Wants = {
  wish: Wish;
  /** The number of their order. */
  order?: string | undefined;
  /** A callback where one is offered for their turn. */
  callback: boolean;
  /** The callback at a time, where there is one to choose. */
  atATime?: boolean;
  /** Of a closed center; only listens when left out. */
  whileClosed?: 'callback' | 'message' | null;
  /** Answers after the call until one is skipped; no survey when left out. */
  survey?: readonly SurveyAnswer[] | null;
};

const intents: Record<Wish, string> = {
  sales: 'Sales',
  support: 'Support',
  billing: 'Billing',
  emergency: 'Emergency',
  'opening hours': 'OpeningHours',
  'order status': 'OrderStatus',
};

const questions = { csat: 'surveyCsat', ces: 'surveyCes', nps: 'surveyNps' } as const;
const closedKeys = { callback: '1', message: '2' } as const;

/** What a caller who wants something does when a prompt is over; null to only listen. */
export function replyToPrompt(center: Center, wants: Wants, text: string): Reply | null {
  const { wish } = wants;
  const topic = isSelfService(wish) || topicsOf(center).includes(wish) ? wish : 'support';
  const reason = reasonsOf(center).find(({ intent }) => intent === intents[topic]);
  for (const [index, language] of center.languages.entries()) {
    const says = saysIn(center, language, text);
    if (reason && says(reason.says, { key: reason.key })) return { press: reason.key };
    if (says('askOrderNumber') && wants.order) return { press: `${wants.order}#` };
    if (says('promiseOpen')) return { press: '2' };
    if (says('callbackIntro')) {
      const offered = {
        turn: says('callbackAsap', { key: 1 }),
        time: hasTime(center, language, text),
      };
      return { press: keyOf(wants, offered) };
    }
    if (says('callbackGreeting', { name: center.name })) return { press: '1' };
    if (says('whichNumber')) return { press: '1' };
    if (says('closedMenu'))
      return wants.whileClosed ? { press: closedKeys[wants.whileClosed] } : null;
    if (says('leaveMessage')) return { say: messages[language][topicOf(wish)] };
    if (says('surveyInvite')) return wants.survey ? { press: '1' } : { hangUp: true };
    const asked = (Object.keys(questions) as Scale[]).find((scale) => says(questions[scale]));
    if (asked) return answerTo(asked, wants);
    if (says('languageOption', { key: index + 1 })) return { press: String(index + 1) };
  }
  return null;
}

const saysIn =
  (center: Center, language: Language, text: string) =>
  (
    ...[name, blanks]: Parameters<typeof promptText> extends [unknown, unknown, ...infer Rest]
      ? Rest
      : never
  ) =>
    text.includes(promptText(center, language, name, blanks));

/** Whether the first time is there to choose: by the end of its words, as the time itself is none of ours. */
const hasTime = (center: Center, language: Language, text: string): boolean =>
  text.includes(
    promptText(center, language, 'callbackAt', { slot: '|', key: 2 }).split('|')[1] ?? '',
  );

/** 1 for their turn, 2 for the first time, 0 for neither. */
function keyOf(
  { callback, atATime, whileClosed }: Wants,
  offered: { turn: boolean; time: boolean },
): string {
  const prefersTime = offered.turn ? callback && atATime : whileClosed === 'callback';
  if (prefersTime && offered.time) return '2';
  return callback && offered.turn ? '1' : '0';
}

const isSelfService = (wish: Wish): wish is SelfService =>
  wish === 'opening hours' || wish === 'order status';

const topicOf = (wish: Wish): Topic => (isSelfService(wish) ? 'support' : wish);

/** Nothing where a question is skipped. */
const answerTo = (scale: Scale, { survey }: Wants): Reply | null => {
  const given = survey?.find((one) => one.scale === scale);
  return given ? { press: String(given.answer) } : null;
};
