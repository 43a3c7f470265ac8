import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import { whereabouts } from '../../../core/flow/traffic/whereabouts.ts';
import { useWords } from '../../language/use-words.ts';
import type { RoomProps } from './room-props.ts';

/** The flow's day in six figures. */
export function FlowFacts({ detail: { coverage }, traffic }: RoomProps) {
  const { say, format } = useWords();
  const fact = (label: string, value: string) => ({ label, value });
  return (
    <KeyValuePairs
      columns={3}
      items={[
        fact(say('flows.contacts'), format.count(traffic.contacts)),
        fact(say('flows.errors'), format.count(traffic.errors)),
        ...whereabouts.map((gone) => fact(say(`flows.${gone}`), format.count(traffic[gone]))),
        fact(
          say('flows.coverage'),
          coverage.as === null
            ? say('flows.coverage.of', { ...coverage.branches })
            : say('flows.coverage.as', { ...coverage.branches, flow: coverage.as }),
        ),
      ]}
    />
  );
}
