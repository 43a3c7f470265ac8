import type { CurrentCenter } from './live-ports.ts';

/** Connect as one client company sees it, whose queues it asks for: contacts of agents in other queues are hidden. */
export const currentCenterOf = (center: CurrentCenter): CurrentCenter => ({
  ...center,
  async data(queues) {
    const own = new Set(queues);
    const { agents, ...rest } = await center.data(queues);
    return {
      ...rest,
      agents: agents.map((agent) => ({
        ...agent,
        contacts: agent.contacts.map((contact) =>
          contact.queue !== null && own.has(contact.queue)
            ? contact
            : { ...contact, contactId: '', initiationMethod: '', queue: null },
        ),
      })),
    };
  },
});
