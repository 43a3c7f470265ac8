import { interpolate } from '../../document/path.ts';
import { asText, readPath } from '../../run/read-path.ts';
import type { Session } from '../../run/session.ts';
import { type Matching, matchText } from '../match/match-text.ts';
import { sameResource } from '../match/same-resource.ts';
import type { HeardMessage } from '../report/test-report.ts';
import type { ExpectedMessage, ObservedEvent } from '../test-case.ts';
import { isAbout } from './resource-names.ts';
import type { TestEvent } from './test-event.ts';

export interface EventMatch {
  matches: boolean;
  score?: number;
  candidate?: string;
  numbersDiffer?: boolean;
}

const yes: EventMatch = { matches: true };
const no: EventMatch = { matches: false };

/** Whether an event is the expected one; for messages, how near it came. */
export function matchEvent(
  expected: ObservedEvent,
  event: TestEvent,
  session: Session,
  matching: Matching,
): EventMatch {
  if (expected.Type === 'MessageReceived')
    return event.type === 'MessageReceived'
      ? matchMessage(expected.Properties, event.message, session, matching)
      : no;
  if (expected.Type === 'FlowActionStarted')
    return event.type === 'FlowActionStarted' && isAbout(expected.Properties, event.started)
      ? yes
      : no;
  return expected.Type === event.type ? yes : no;
}

function matchMessage(
  { Text, SSML, PromptId, Media, MatchingCriteria }: ExpectedMessage,
  { kind, content, text }: HeardMessage,
  session: Session,
  matching: Matching,
): EventMatch {
  const read = (source: string): string =>
    interpolate(source, (path) => asText(readPath(session, path)));
  if (PromptId !== undefined)
    return kind === 'prompt' && sameResource(read(PromptId), content) ? yes : no;
  if (Media !== undefined) return kind === 'media' && read(Media.Uri) === content ? yes : no;
  if (text === null) return no;
  const pieces = session.data.Channel === 'VOICE';
  return matchText(read(Text ?? SSML ?? ''), text, MatchingCriteria.Type, { ...matching, pieces });
}
