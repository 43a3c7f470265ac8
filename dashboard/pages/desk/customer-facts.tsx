import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import type { LocalDeskContact } from '../../../core/center/desk-wire.ts';
import { languageNames, languages } from '../../language/language.ts';
import { useLabelOf } from '../../language/use-label-of.ts';
import { useWords } from '../../language/use-words.ts';

/** Who the customer is, why they call, what they tried and how long they waited. What is not known is left out. */
export function CustomerFacts({ contact }: { contact: LocalDeskContact }) {
  const { say, code, format } = useWords();
  const labelOf = useLabelOf();
  const { customer, reason, tried, waitedSeconds, queue, initiationMethod } = contact;
  const known: [label: string, value: string | null][] = [
    [say('desk.fact.reason'), reason && labelOf('reason', reason)],
    [say('desk.fact.tried'), tried],
    [say('desk.fact.waited'), waitedSeconds === null ? null : format.seconds(waitedSeconds)],
    [say('column.queue'), queue],
    [say('desk.fact.address'), customer.address],
    [say('app.language'), customer.language && languageOf(customer.language)],
    [say('desk.fact.tier'), customer.tier],
    [say('desk.fact.customerId'), customer.customerId],
    [say('column.initiationMethod'), code(initiationMethod)],
  ];
  const items = known.flatMap(([label, value]) => (value ? [{ label, value }] : []));
  return <KeyValuePairs columns={3} items={items} />;
}

function languageOf(tag: string): string {
  const known = languages.find((language) => tag.toLowerCase().startsWith(language));
  return known ? languageNames[known] : tag;
}
