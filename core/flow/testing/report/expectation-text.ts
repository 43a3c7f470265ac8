import { resourceOf } from '../run/resource-names.ts';
import type { ObservedEvent } from '../test-case.ts';

/** What an observation waits for, in words. */
export function expectationText(event: ObservedEvent, threshold: number): string {
  if (event.Type === 'TestInitiated') return 'the start of the test';
  if (event.Type === 'TestCompleted') return 'the end of the test';
  if (event.Type === 'FlowActionStarted') {
    const { ActionType, ActionParameters } = event.Properties;
    return `${ActionType} of ${resourceOf(ActionParameters)}`;
  }
  const { Text, SSML, PromptId, Media, MatchingCriteria } = event.Properties;
  if (PromptId !== undefined) return `the recording ${PromptId}`;
  if (Media !== undefined) return `the recording ${Media.Uri}`;
  const how =
    MatchingCriteria.Type === 'Inclusion'
      ? 'a message with'
      : `a message at least ${Math.round(threshold * 100)} % like`;
  return `${how} “${Text ?? SSML}”`;
}
