/**
 * A flow in Amazon Connect's flow language (version 2019-10-30), exactly as the service stores it: keys keep their order and
 * keys that we don't know are kept, so that what was parsed can be rendered again without a difference.
 */
export interface Flow {
  Version: string;
  StartAction: string;
  Metadata?: FlowMetadata;
  Actions: Action[];
  /** Modules only. */
  Settings?: unknown;
}

/** One block. `Identifier` is unique in its flow. */
export interface Action {
  Identifier: string;
  Type: string;
  Parameters: Parameters;
  Transitions: Transitions;
}

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
/** Scalars are strings on the wire, numbers and booleans included. */
export type Parameters = { [name: string]: Json };

/** Where a block goes: the first condition that holds, else the error branch, else `NextAction`. Terminal blocks have none. */
export interface Transitions {
  NextAction?: string;
  Conditions?: ConditionalTransition[];
  Errors?: ErrorTransition[];
}
export interface ConditionalTransition {
  NextAction: string;
  Condition: Condition;
}
export interface Condition {
  Operator: string;
  Operands: string[];
}
export interface ErrorTransition {
  NextAction: string;
  ErrorType: string;
}

/** What only the designer reads. */
export interface FlowMetadata {
  name?: string;
  description?: string;
  type?: string;
  status?: string;
  entryPointPosition?: Point;
  ActionMetadata?: { [identifier: string]: ActionMetadata };
  [key: string]: unknown;
}
export interface ActionMetadata {
  position?: Point;
  [key: string]: unknown;
}
export interface Point {
  x: number;
  y: number;
}

/** The one version of the flow language. */
export const flowVersion = '2019-10-30';
