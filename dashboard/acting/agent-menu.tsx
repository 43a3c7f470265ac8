import { memo } from 'react';
import type { LiveAgentRow } from '../../core/live/wire.ts';
import { useWords } from '../language/use-words.ts';
import { RowMenu } from './row-menu.tsx';

const talking = ['CONNECTED', 'CONNECTED_ONHOLD'];

/** What can be done with an agent at work: another status, and listening to whom they talk with. */
export const AgentMenu = memo(({ agent }: { agent: LiveAgentRow }) => {
  const { say, code } = useWords();
  if (agent.activity === 'offline') return null;
  const heard = agent.contacts.filter(
    ({ contactId, state }) => contactId !== '' && talking.includes(state),
  );
  return (
    <RowMenu
      name={agent.name}
      acts={[
        { id: 'status', text: say('act.status'), intent: { act: 'status', agent } },
        ...heard.map(({ contactId, channel }) => ({
          id: contactId,
          text: heard.length > 1 ? `${say('act.monitor')}: ${code(channel)}` : say('act.monitor'),
          intent: { act: 'monitor', contactId } as const,
        })),
      ]}
    />
  );
});
