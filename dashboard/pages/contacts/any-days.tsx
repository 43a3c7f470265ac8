import Container from '@cloudscape-design/components/container';
import { useNavigate } from 'react-router';
import { spanOfDays } from '../../../core/time/interval.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { useCenter } from '../../api/center.ts';
import { centerNow } from '../../api/center-time.ts';
import { figureLink } from '../../figures/figure-link.ts';
import { RangeSelect } from '../../range/range-select.tsx';
import type { ContactsShown } from './contacts-query.ts';

/** The days of a list that stands for no figure. */
export function AnyDays({ shown: { span, scope, timeZone } }: { shown: ContactsShown }) {
  const center = useCenter();
  const navigate = useNavigate();
  const range = { from: dayOf(span.from, timeZone), to: dayOf(span.to - 1, timeZone) };
  return (
    <Container>
      <RangeSelect
        range={range}
        today={dayOf(centerNow(), center.timeZone)}
        onChange={({ from, to }) =>
          navigate(figureLink({ span: spanOfDays(from, to, timeZone), scope, timeZone }))
        }
      />
    </Container>
  );
}
