import Box from '@cloudscape-design/components/box';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed } from './failed.tsx';
import { Loading } from './loading.tsx';

type Props<Data> = {
  answer: UseQueryResult<Data>;
  children: (data: NoInfer<Data>) => ReactNode;
};

/**
 * What an answer is shown as once it is there; until then that it loads, or what went wrong and how to go on. Where only a
 * refresh went wrong that is said above what is there, which stays as it is.
 */
export function Answered<Data>({ answer: { data, error, refetch }, children }: Props<Data>) {
  const failed = error && <Failed error={error} retry={() => void refetch()} />;
  if (data === undefined) return failed ?? <Loading />;
  return (
    <>
      {failed && <Box margin={{ bottom: 'l' }}>{failed}</Box>}
      {children(data)}
    </>
  );
}
