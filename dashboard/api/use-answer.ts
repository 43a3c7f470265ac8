import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Query } from './api.ts';
import { useApi } from './api.ts';
import type { Answers } from './paths.ts';

type Options = { id?: string; query?: Query; refetchInterval?: number; enabled?: boolean };

/** One answer of the API; the last one stays in view while the next is on its way. */
export function useAnswer<Name extends keyof Answers>(name: Name, options: Options = {}) {
  const api = useApi();
  const { id, query, refetchInterval, enabled = true } = options;
  return useQuery({
    queryKey: [name, id, query],
    queryFn: ({ signal }) => api.read(name, { signal, ...(id && { id }), ...(query && { query }) }),
    placeholderData: keepPreviousData,
    refetchInterval: refetchInterval ?? false,
    enabled,
  });
}

/** A list that comes page by page, each page naming the cursor of the next. */
export function useList(name: 'contacts' | 'customerContacts', id: string | null, query: Query) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [name, id, query],
    queryFn: ({ signal, pageParam }) =>
      api.read(name, { signal, ...(id && { id }), query: { ...query, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.cursor,
    refetchOnWindowFocus: false,
  });
}
