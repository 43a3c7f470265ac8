import type { LocalCenter } from '../../core/center/local-wire.ts';

/** Desks to listen at: of agents who are not at work, else any that no person has taken. None without a local center. */
export function listenerDesks(center: LocalCenter | null) {
  const free = center?.agents.filter(({ taken }) => !taken) ?? [];
  const away = free.filter(({ loggedIn }) => !loggedIn);
  return (away.length > 0 ? away : free).map(({ agent, name }) => ({ value: agent, label: name }));
}
