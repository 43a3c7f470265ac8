import Popover from '@cloudscape-design/components/popover';
import type { AfterContactWorkAnswer } from '../../../../core/api/figures-wire.ts';
import { type FigureSource, figureLink } from '../../../figures/figure-link.ts';
import { NotDefined } from '../../../figures/not-defined.tsx';
import { useWords } from '../../../language/use-words.ts';
import { RouterLink } from '../../../shell/router-link.tsx';

type Agent = AfterContactWorkAnswer['agents'][number];
type Props = { agent: Agent; source: FigureSource };

/** The share above their queues' 95th percentile. Each queue has its own, so that it opens queue by queue. */
export function AbovePercentile({ agent, source }: Props) {
  const { say, format } = useWords();
  const { abovePercentile, above, id, name } = agent;
  if (abovePercentile === null) return <NotDefined />;
  const text = format.share(abovePercentile);
  if (above.length === 0) return text;
  const line = ({ name: queue, contacts, atLeastSeconds }: Agent['above'][number]) =>
    `${queue}: ${format.count(contacts)} (≥ ${format.seconds(atLeastSeconds)})`;
  return (
    <Popover
      header={say('figures.work.above')}
      triggerType="text"
      renderWithPortal
      content={
        <ul className="plain-list">
          {above.map((one) => (
            <li key={one.id}>
              <RouterLink
                href={figureLink({
                  ...{ ...source, metric: 'afterContactWorkTime95' },
                  ...{ scope: { agents: [id], queues: [one.id] } },
                  atLeastSeconds: one.atLeastSeconds,
                })}
                ariaLabel={`${line(one)}, ${name}`}
              >
                {line(one)}
              </RouterLink>
            </li>
          ))}
        </ul>
      }
    >
      {text}
    </Popover>
  );
}
