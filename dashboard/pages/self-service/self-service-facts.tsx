import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Link from '@cloudscape-design/components/link';
import type { SelfServiceAnswer } from '../../../core/api/self-service-wire.ts';
import { WithInterval } from '../../figures/with-interval.tsx';
import { useWords } from '../../language/use-words.ts';
import type { VisitsChosen } from './visit-list.tsx';

type Props = {
  contacts: SelfServiceAnswer['contacts'];
  choose: (chosen: VisitsChosen) => void;
};

/** What became of the contacts that came into self-service. */
export function SelfServiceFacts({ contacts, choose }: Props) {
  const { say, format } = useWords();
  const ended = (['solved', 'queued', 'ended'] as const).map((name) => {
    const title = say(`selfService.outcome.${name}`);
    const keep: VisitsChosen['keep'] = ({ last, outcome }) => last && outcome === name;
    return {
      label: title,
      value: <Link onFollow={() => choose({ title, keep })}>{format.count(contacts[name])}</Link>,
    };
  });
  return (
    <Container
      header={
        <Header variant="h2" description={say('selfService.definition')}>
          {say('selfService.contacts')}
        </Header>
      }
    >
      <KeyValuePairs
        columns={4}
        items={[
          {
            label: say('selfService.rate'),
            value: (
              <WithInterval
                value={contacts.rate}
                interval={contacts.interval}
                of={contacts.all}
                show={format.share}
                open={{
                  title: say('selfService.contacts'),
                  onFollow: () =>
                    choose({ title: say('selfService.contacts'), keep: ({ last }) => last }),
                }}
              />
            ),
          },
          ...ended,
        ]}
      />
    </Container>
  );
}
