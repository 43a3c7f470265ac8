import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.ts';
import type { Range } from '../../range/shortcuts.ts';

const pageSize = 100;
const mostAtOnce = 500;
const refreshMs = 30_000;

type Chosen = { queue?: string | null; isOpen?: boolean };

/** Messages of some days, newest first, page by page; of one queue where it is named, or the open ones, as many as an answer has. */
export function useVoicemails({ from, to }: Range, { queue, isOpen = false }: Chosen) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['voicemails', from, to, queue, isOpen],
    queryFn: ({ signal, pageParam }) =>
      api.read('voicemails', {
        signal,
        query: {
          ...{ from, day: to, queue, cursor: pageParam },
          ...(isOpen ? { open: 'true', limit: mostAtOnce } : { limit: pageSize }),
        },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.cursor,
    refetchInterval: refreshMs,
  });
}
