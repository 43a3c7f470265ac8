import type { Reader } from '../pipeline/reader.ts';

export type QueueIds = (name: string) => Promise<string>;

/** Figures go by a queue's id, which the configuration doesn't know; a queue without contacts has its name alone. */
export function queueIds(reader: Pick<Reader, 'catalogue'>): QueueIds {
  let seen: ReturnType<Reader['catalogue']> | undefined;
  return async (name) => {
    seen ??= reader.catalogue('queue');
    return (await seen).find((queue) => queue.name === name || queue.id === name)?.id ?? name;
  };
}
