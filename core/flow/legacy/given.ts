import type { Json, Parameters } from '../document/flow.ts';

/** Only the parameters that have a value. */
export const given = (parameters: { [name: string]: Json | undefined }): Parameters =>
  Object.fromEntries(
    Object.entries(parameters).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );

/** The flow language writes booleans as text, capitalised. */
export const trueOrFalse = (isTrue: boolean): string => (isTrue ? 'True' : 'False');
