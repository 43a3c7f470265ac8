import type { CenterSettings, DefaultHook } from './center-settings.ts';

/** The flow that an event in a queue runs by default: the queue's own, else the center's; undefined where there is none. */
export const defaultHook = (
  { hooks, queues, flows }: CenterSettings,
  hook: DefaultHook,
  queue: string | null | undefined,
) => {
  const name = queues[queue ?? '']?.hooks?.[hook] ?? hooks[hook];
  return name === undefined ? undefined : flows.find(name);
};
