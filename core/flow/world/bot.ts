/** A Lex bot as far as flows see it: what it understands and what it asks. */
export interface Bot {
  intents: readonly Intent[];
  /** The intent when nothing fits; `FallbackIntent` when absent. */
  fallback?: string;
  /** Said when a slot's answer or a confirmation was not understood; the prompt comes again after it. */
  clarification?: string;
  /** How often a slot or a confirmation is asked before the intent fails; Lex asks 3 times. */
  mostAttempts?: number;
}

export interface Intent {
  name: string;
  /** Sample utterances, with slots in braces: `I want to fly to {city}`. */
  utterances: readonly string[];
  slots?: readonly Slot[];
  /** A yes-or-no question once all slots are known. */
  confirmation?: string;
  /** Said when the intent is understood. */
  closing?: string;
}

export interface Slot {
  name: string;
  /** Anything when absent. */
  type?: 'number' | 'digits' | 'phone' | 'text';
  /** The values that it can have; synonyms by value. */
  values?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  /** What is asked when the value is missing. */
  prompt?: string;
  required?: boolean;
}
