import type { ParseArgsConfig } from 'node:util';

/** What a command reads from and writes to; tests give their own. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether colours are wanted. */
  color: boolean;
  /** Lines that a person types; ends at the end of the input. */
  lines(): AsyncIterable<string>;
  /** Whether a person sits there, who sees a prompt. */
  interactive: boolean;
  /** Settles when the person wants a command to end that would go on for ever. */
  interrupted(): Promise<void>;
}

type Options = NonNullable<ParseArgsConfig['options']>;
export type OptionValues = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** One subcommand. `run` gives the exit code: 0 all well, 1 something was found, 2 it could not be done. */
export interface Command {
  usage: string;
  summary: string;
  /** What each option means, in the order of the help text. `value` names what an option takes. */
  options: { [name: string]: Options[string] & { help: string; value?: string } };
  run(files: string[], options: OptionValues, terminal: Terminal): Promise<number>;
}

/** Wrong usage or unreadable input: told in one line (or one for each file), exit code 2. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** The one text that an option was given; undefined when it wasn't. */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** Every text that a repeatable option was given. */
export const textOptions = (options: OptionValues, name: string): string[] =>
  [options[name] ?? []].flat().filter((value) => typeof value === 'string');

/** An option that takes one of a few words. */
export function choiceOption<Choice extends string>(
  options: OptionValues,
  name: string,
  choices: readonly Choice[],
  otherwise: Choice,
): Choice {
  const value = textOption(options, name) ?? otherwise;
  if (choices.includes(value as Choice)) return value as Choice;
  throw new CommandError(`--${name} is one of ${choices.join(', ')}, not “${value}”.`);
}

/** An option that takes a number within bounds; undefined when it wasn't given. */
export function numberOption(
  options: OptionValues,
  name: string,
  [min, max]: [number, number],
): number | undefined {
  const text = textOption(options, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value >= min && value <= max) return value;
  throw new CommandError(`--${name} is a number from ${min} to ${max}, not “${text}”.`);
}

/** An option that takes an instant, in milliseconds since 1970. */
export function instantOption(options: OptionValues, name: string, otherwise: number): number {
  const text = textOption(options, name);
  const instant = text === undefined ? otherwise : Date.parse(text);
  if (!Number.isNaN(instant)) return instant;
  throw new CommandError(`--${name} is a time such as 2026-03-02T10:00:00+01:00, not “${text}”.`);
}
