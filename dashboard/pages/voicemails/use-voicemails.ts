import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.ts';
import type { Range } from '../../range/shortcuts.ts';

const pageSize = 100;
const refreshMs = 30_000;

/** Messages of some days, newest first, page by page; of one queue where it is named. */
export function useVoicemails({ from, to }: Range, queue: string | null = null) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['voicemails', from, to, queue],
    queryFn: ({ signal, pageParam }) =>
      api.read('voicemails', {
        signal,
        query: { from, day: to, queue, limit: pageSize, cursor: pageParam },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.cursor,
    refetchInterval: refreshMs,
  });
}
