import type { Json } from '../document/flow.ts';

/** What a block waits for: the customer, time, or a fact that only the outside knows. */
export type Question =
  /** Keys or words of the customer, until `timeLimitSeconds`. */
  | { ask: 'input'; accepts: readonly ('digits' | 'words')[]; timeLimitSeconds: number }
  /** Prompts go round until something interrupts them; null = never by themselves. */
  | { ask: 'interrupt'; afterSeconds: number | null }
  /** Time, or one of the events. */
  | { ask: 'wait'; timeLimitSeconds: number; events: readonly string[] }
  /** An agent, while connected or on hold, or once nothing is left to say in a queue. */
  | { ask: 'agent' }
  /** Value of the answer: what the function returned. */
  | {
      ask: 'lambda';
      arn: string;
      event: Json;
      timeLimitSeconds: number;
      invocation: 'SYNCHRONOUS' | 'ASYNCHRONOUS';
    }
  /** Value: true when open. Without `hours` those of the queue count. */
  | { ask: 'hours'; hours: string | null; queue: string | null }
  /** Value: `$.Metrics`' shape (`Queue.Size`, `Agents.Available.Count` …); what is unknown is null or absent. */
  | { ask: 'metrics'; queue: string | null; agent: string | null; channel: string | null }
  /** Value: an integer from 1 to 100. */
  | { ask: 'percentage' }
  /** Value: a `LexTurn`. */
  | {
      ask: 'lex';
      bot: string;
      words: string;
      sessionAttributes: Record<string, string>;
      state: Json;
    }
  /** Value: `{ Name, ARN }` of the queue that took it. Errors: QueueAtCapacity. */
  | { ask: 'enqueue'; queue: string | null; agent: string | null }
  /** Value: `{ Name, ARN, OutboundCallerId? }` of a queue, or `{ UserName, … }` of an agent. */
  | { ask: 'find'; resource: 'queue' | 'agent'; name: string }
  /** Value: anything. Errors: CallFailed, ConnectionTimeLimitExceeded. Comes when the third party has hung up. */
  | {
      ask: 'dial';
      number: string;
      timeLimitSeconds: number;
      digits: string;
      callerId: string | null;
    }
  /** Value: `{ Action, ViewResultData }`. Errors: TimeLimitExceeded. */
  | { ask: 'view'; view: string; data: Json; timeLimitSeconds: number }
  /** Any other service (profiles, cases, tasks, callbacks, data tables …) by the action's type. Value and errors: the action's. */
  | { ask: 'service'; service: string; request: Json };

/** What a bot makes of a turn. `InProgress`: it asks on, with `messages`. */
export interface LexTurn {
  intent: string;
  confidence: number | null;
  slots: Record<string, string | null>;
  state: 'InProgress' | 'ReadyForFulfillment' | 'Fulfilled' | 'Failed';
  messages: string[];
  sessionAttributes: Record<string, string>;
  sentiment?: { Label: string; Scores: Record<string, number> };
  alternatives?: {
    intent: string;
    confidence: number | null;
    slots: Record<string, string | null>;
  }[];
  /** Whatever the bot wants back with the next turn. */
  memory: Json;
}
