import type { UserConfig } from './user.ts';

type Staffed = {
  languages: readonly string[];
  agentGroups: readonly { name: string }[];
  users: readonly UserConfig[];
};

type Refuse = (path: (string | number)[], message: string) => void;

/** Refuses users without a group, with a language that the center doesn't speak, or with another's user name. */
export function checkUsers({ languages, agentGroups, users }: Staffed, refuse: Refuse): void {
  const taken = new Set<string>();
  users.forEach(({ username, group, languages: spoken = {} }, index) => {
    const plain = username.toLowerCase();
    if (taken.has(plain))
      refuse(['users', index, 'username'], `"${username}" is used twice: give one another`);
    taken.add(plain);
    if (!agentGroups.some(({ name }) => name === group))
      refuse(['users', index, 'group'], `"${group}" is not under agentGroups: add it there`);
    for (const language of Object.keys(spoken))
      if (!languages.includes(language))
        refuse(
          ['users', index, 'languages', language],
          `"${language}" is not under languages: add it there`,
        );
  });
}
