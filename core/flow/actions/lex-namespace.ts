import type { Json } from '../document/flow.ts';
import type { LexTurn } from '../run/question.ts';

type Interpretation = Pick<LexTurn, 'intent' | 'confidence'> & { slots?: LexTurn['slots'] };

const interpretation = ({ intent, confidence, slots }: Interpretation) => ({
  IntentName: intent,
  IntentConfidence: { Score: confidence ?? null },
  Slots: { ...slots },
});

/** `$.Lex` after a conversation (guide, "List of available contact attributes", Amazon Lex). */
export const lexNamespace = (turn: LexTurn): Record<string, Json> => ({
  ...interpretation(turn),
  SessionAttributes: { ...turn.sessionAttributes },
  DialogState: turn.state,
  ...(turn.sentiment ? { SentimentResponse: { ...turn.sentiment } } : {}),
  AlternativeIntents: (turn.alternatives ?? []).map(interpretation),
});
