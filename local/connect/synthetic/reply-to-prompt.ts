import { type Center, type Topic, topicsOf } from '../../../contact-flows/center.ts';
import { reasonsOf } from '../../../contact-flows/parts/reasons.ts';
import { promptText } from '../../../contact-flows/prompts/prompt-text.ts';

export type Reply = { press: string } | { say: string };

/** What somebody wants: a person for a topic, or something that needs none. */
export type Wish = Topic | 'opening hours';

const intents: Record<Wish, string> = {
  sales: 'Sales',
  support: 'Support',
  billing: 'Billing',
  emergency: 'Emergency',
  'opening hours': 'OpeningHours',
};

/** What a caller who wants something does when a prompt is over; null to only listen. */
export function replyToPrompt(
  center: Center,
  { wish, callback }: { wish: Wish; callback: boolean },
  text: string,
): Reply | null {
  const topic = wish === 'opening hours' || topicsOf(center).includes(wish) ? wish : 'support';
  const reason = reasonsOf(center).find(({ intent }) => intent === intents[topic]);
  for (const [index, language] of center.languages.entries()) {
    const says = (
      ...[name, blanks]: Parameters<typeof promptText> extends [unknown, unknown, ...infer Rest]
        ? Rest
        : never
    ) => text.includes(promptText(center, language, name, blanks));
    if (reason && says(reason.says, { key: reason.key })) return { press: reason.key };
    if (says('promiseOpen')) return { press: '2' };
    if (says('callbackAsap', { key: 1 })) return { press: callback ? '1' : '0' };
    if (says('callbackGreeting', { name: center.name })) return { press: '1' };
    if (says('whichNumber')) return { press: '1' };
    if (says('languageOption', { key: index + 1 })) return { press: String(index + 1) };
  }
  return null;
}
