import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import { useWords } from '../../language/use-words.ts';
import type { RoomProps } from './room-props.ts';

/** The flow's day in five figures. */
export function FlowFacts({ detail: { coverage }, traffic }: RoomProps) {
  const { say, format } = useWords();
  const fact = (label: string, value: string) => ({ label, value });
  return (
    <KeyValuePairs
      columns={5}
      items={[
        fact(say('flows.contacts'), format.count(traffic.contacts)),
        fact(say('flows.errors'), format.count(traffic.errors)),
        fact(say('flows.connected'), format.count(traffic.connected)),
        fact(say('flows.left'), format.count(traffic.left)),
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
