import { useEffect, useState } from 'react';
import type { Query } from '../api/api.ts';
import { useList } from '../api/use-answer.ts';

/** Contacts that are loaded without being asked for, and with each further request. */
const firstLoad = 500;

/** A list that loads on until enough contacts are there: a page of the API may hold few, or none. */
export function useContactList(
  name: 'contacts' | 'customerContacts',
  id: string | null,
  query: Query,
) {
  const list = useList(name, id, query);
  const [wanted, setWanted] = useState(firstLoad);
  const contacts = list.data?.pages.flatMap((page) => page.contacts) ?? [];
  const { hasNextPage, isFetching, isError, fetchNextPage } = list;
  const more = hasNextPage && !isFetching && !isError && contacts.length < wanted;
  useEffect(() => {
    if (more) void fetchNextPage();
  }, [more, fetchNextPage]);
  const all = async () => {
    let result = await list.refetch({ cancelRefetch: false });
    while (result.data?.pages.at(-1)?.cursor && !result.isError) result = await fetchNextPage();
    if (result.error) throw result.error;
    return result.data?.pages.flatMap((page) => page.contacts) ?? [];
  };
  return {
    contacts,
    /** How many there are, those not loaded yet too; null where nobody can tell before. */
    total: list.data?.pages[0]?.total ?? null,
    complete: list.isSuccess && !hasNextPage,
    loading: isFetching,
    error: list.error,
    retry: () => void (list.data ? fetchNextPage() : list.refetch()),
    loadMore: () => setWanted(contacts.length + firstLoad),
    loadAll: () => setWanted(Number.POSITIVE_INFINITY),
    all,
  };
}
