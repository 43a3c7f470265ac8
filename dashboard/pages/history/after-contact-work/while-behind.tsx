import type { AfterContactWorkAnswer } from '../../../../core/api/figures-wire.ts';
import { type FigureSource, figureLink } from '../../../figures/figure-link.ts';
import { NotDefined } from '../../../figures/not-defined.tsx';
import { Unbroken } from '../../../figures/unbroken.tsx';
import { useWords } from '../../../language/use-words.ts';
import { RouterLink } from '../../../shell/router-link.tsx';

type Agent = AfterContactWorkAnswer['agents'][number];
type Props = { agent: Agent; source: FigureSource };

/** The part of the work while a queue fell behind, and of how many contacts it is, which it opens to. */
export function WhileBehind({ agent, source }: Props) {
  const { say, format } = useWords();
  const { id, name, whileBehind, behind } = agent;
  if (whileBehind === null) return <NotDefined />;
  const text = format.share(whileBehind);
  if (behind.contacts === 0) return text;
  const number = format.count(behind.contacts);
  const contacts = say('contacts.found', { count: behind.contacts, number });
  return (
    <Unbroken>
      <RouterLink
        href={figureLink({
          ...{ ...source, metric: 'averageAfterContactWorkTime', whileBehind: true },
          scope: { agents: [id], queues: behind.queues },
        })}
        variant="secondary"
        ariaLabel={[text, say('figures.work.behind'), contacts, name].join(', ')}
      >
        {`${text} (${number})`}
      </RouterLink>
    </Unbroken>
  );
}
