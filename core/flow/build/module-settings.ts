import type { BuiltFlow } from './built-flow.ts';

/** The `Settings` that every module's content carries, the same in all: the console's own. */
export const contentSettings = {
  InputParameters: [],
  OutputParameters: [],
  Transitions: ['Success', 'Error'].map((name) => ({
    DisplayName: name,
    ReferenceName: name,
    Description: '',
  })),
};

/** The `Settings` string of a module's resource, its real contract; `{}` when it has none. */
export function moduleSettings({ contract = {} }: BuiltFlow): string {
  const { input, resultData, results = [] } = contract;
  return JSON.stringify({
    ...(input === undefined ? {} : { input: { schema: input } }),
    ...(resultData === undefined ? {} : { resultData: { schema: resultData } }),
    ...(results.length === 0
      ? {}
      : { transitions: { results: results.map((name) => ({ name, description: '' })) } }),
  });
}
