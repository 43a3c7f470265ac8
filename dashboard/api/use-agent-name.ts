import { useCenter } from './center.ts';

/** What people call an agent, by id or user name; that itself for one whom the center doesn't know. */
export function useAgentName(): (key: string) => string {
  const { agents } = useCenter();
  return (key) => agents.find(({ id, username }) => id === key || username === key)?.name ?? key;
}
