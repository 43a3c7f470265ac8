import Steps from '@cloudscape-design/components/steps';
import type { ContactDetail } from '../../../core/api/wire.ts';
import { useCenter } from '../../api/center.ts';
import { useWords } from '../../language/use-words.ts';
import { timelineOf } from './timeline-of.ts';

/** The contact's instants on the center's clock, each with the time since the one before. */
export function ContactTimeline({ row, record }: Pick<ContactDetail, 'row' | 'record'>) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const moments = timelineOf(row, record);
  return (
    <Steps
      ariaLabel={say('contact.timeline')}
      steps={moments.map(({ step, at }, index) => {
        const before = moments[index - 1];
        return {
          status: step === 'disconnected' && row.abandoned ? 'warning' : 'info',
          statusIconAriaLabel: say('contact.timeline'),
          header: say(`step.${step}`),
          details: [
            format.instant(at, timeZone, 'full'),
            before && say('contact.after', { duration: format.seconds(at - before.at) }),
          ]
            .filter(Boolean)
            .join(' · '),
        };
      })}
    />
  );
}
