import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import type { Action } from '../../../core/flow/document/flow.ts';
import { useWords } from '../../language/use-words.ts';

/** What a block says, and everything that it was given. */
export function BlockParameters({ action: { Parameters } }: { action: Action }) {
  const { say } = useWords();
  const { Text, SSML } = Parameters;
  const words = [Text, SSML].find((one) => typeof one === 'string');
  return (
    <>
      {typeof words === 'string' && (
        <div>
          <Box variant="h3">{say('flows.says')}</Box>
          <Box>{words}</Box>
        </div>
      )}
      <ExpandableSection headerText={say('flows.parameters')}>
        <Box variant="code">
          <pre className="flow-parameters">{JSON.stringify(Parameters, null, 2)}</pre>
        </Box>
      </ExpandableSection>
    </>
  );
}
