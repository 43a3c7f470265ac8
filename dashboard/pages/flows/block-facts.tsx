import Button from '@cloudscape-design/components/button';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import { useWords } from '../../language/use-words.ts';
import type { RoomProps } from './room-props.ts';

/** How many came to a block, left in it and went on; those who left open to their contacts. */
export function BlockFacts({ block, traffic, view }: RoomProps & { block: string }) {
  const { say, format } = useWords();
  const found = traffic.blocks.find((one) => one.block === block);
  const { entered = 0, left = 0, ended = 0, lost = 0, usualMs = null } = found ?? {};
  const usual = usualMs === null ? say('app.notDefined') : format.seconds(usualMs / 1000);
  const leavers = () => view.choose({ block, branch: null, left: true });
  return (
    <KeyValuePairs
      columns={2}
      items={[
        { label: say('flows.entered'), value: format.count(entered) },
        {
          label: say('flows.left'),
          value:
            left === 0 ? (
              format.count(left)
            ) : (
              <Button
                variant="inline-link"
                ariaLabel={`${format.count(left)}: ${say('flows.left.what')}`}
                onClick={leavers}
              >
                {format.count(left)}
              </Button>
            ),
        },
        { label: say('flows.usual'), value: usual },
        ...(ended > 0 ? [{ label: say('flows.ended'), value: format.count(ended) }] : []),
        ...(lost > 0 ? [{ label: say('flows.lost'), value: format.count(lost) }] : []),
      ]}
    />
  );
}
