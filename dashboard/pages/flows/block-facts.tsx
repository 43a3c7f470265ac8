import Button from '@cloudscape-design/components/button';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import { type Whereabouts, whereabouts } from '../../../core/flow/traffic/whereabouts.ts';
import { useWords } from '../../language/use-words.ts';
import type { RoomProps } from './room-props.ts';

/** How many came to a block, stayed or left in it and went on; those who didn't go on open to their contacts. */
export function BlockFacts({ block, traffic, view }: RoomProps & { block: string }) {
  const { say, format } = useWords();
  const found = traffic.blocks.find((one) => one.block === block);
  const { entered = 0, ended = 0, lost = 0, usualMs = null } = found ?? {};
  const usual = usualMs === null ? say('app.notDefined') : format.seconds(usualMs / 1000);
  const stopped = (gone: Whereabouts) => {
    const count = format.count(found?.[gone] ?? 0);
    const shown = (
      <Button
        variant="inline-link"
        ariaLabel={`${count}: ${say(`flows.${gone}.what`)}`}
        onClick={() => view.choose({ block, branch: null, gone })}
      >
        {count}
      </Button>
    );
    return { label: say(`flows.${gone}`), value: found?.[gone] ? shown : count };
  };
  return (
    <KeyValuePairs
      columns={2}
      items={[
        { label: say('flows.entered'), value: format.count(entered) },
        ...whereabouts.map(stopped),
        { label: say('flows.usual'), value: usual },
        ...(ended > 0 ? [{ label: say('flows.ended'), value: format.count(ended) }] : []),
        ...(lost > 0 ? [{ label: say('flows.lost'), value: format.count(lost) }] : []),
      ]}
    />
  );
}
