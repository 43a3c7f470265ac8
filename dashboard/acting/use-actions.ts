import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '../api/api.ts';

const pageSize = 20;
const refreshMs = 15_000;

/** The trail of actions, newest first, page by page. */
export function useActions() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['actions'],
    queryFn: ({ signal, pageParam }) =>
      api.read('actions', { signal, query: { limit: pageSize, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.cursor,
    refetchInterval: refreshMs,
  });
}
