import type { CustomerDetail } from '../../core/api/customer-wire.ts';
import { useCenter } from '../api/center.ts';
import { languageNames, languages } from '../language/language.ts';
import { useLabelOf } from '../language/use-label-of.ts';
import { useWords } from '../language/use-words.ts';
import type { LineContact } from './agent-line.ts';

type Fact = { label: string; value: string };

/** What is known of a caller as words, what matters now first; what is not known is left out. */
export function useCallerFacts(contact: LineContact, detail: CustomerDetail | undefined): Fact[] {
  const { say, code } = useWords();
  const labelOf = useLabelOf();
  const promise = usePromise(contact, detail);
  const { customer, reason, tried, queue, attributes } = contact;
  const language = languages.find((one) =>
    (customer.language ?? detail?.language ?? '').toLowerCase().startsWith(one),
  );
  const before = [labelOf('contactType', attributes.lastContactType ?? ''), attributes.lastQueue]
    .filter(Boolean)
    .join(' · ');
  const known: [label: string, value: string | null | undefined][] = [
    [say('desk.fact.reason'), reason && labelOf('reason', reason)],
    [say('line.promise'), promise],
    [say('desk.fact.tried'), tried],
    [say('line.last'), before],
    [say('line.repeat'), attributes.repeat === 'yes' ? say('app.yes') : null],
    [say('column.queue'), queue],
    [say('desk.fact.address'), customer.address],
    [say('app.language'), language && languageNames[language]],
    [say('desk.fact.tier'), customer.tier ?? detail?.profile?.tier],
    [say('desk.fact.customerId'), customer.customerId ?? detail?.profile?.customerId],
    [say('line.prefers'), detail?.preferredChannel && code(detail.preferredChannel)],
  ];
  return known.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** When the customer was promised a call: as the API knows it now, else as the flow was told. */
function usePromise({ attributes }: LineContact, detail: CustomerDetail | undefined) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const told = attributes.openCallback === 'yes' ? { at: instantOf(attributes.callbackAt) } : null;
  const promise = detail ? detail.openCallback : told;
  if (promise === null) return null;
  return promise.at === null
    ? say('line.promise.soon')
    : format.instant(promise.at, timeZone, 'day-time');
}

const instantOf = (text: string | undefined): number | null =>
  text ? Date.parse(text) / 1000 : null;
