/** Contact attributes in which what came of a contact is kept: a code of the configuration, and the agent's own words. */
export const wrapUpCodeAttribute = 'wrapUpCode';
export const wrapUpNoteAttribute = 'wrapUpNote';

/** A code for contacts of some queues, or of all. */
type ForQueues = { queues?: readonly string[] | undefined };

/** The codes that an agent can choose for a contact of a queue (null: of none), in their order. */
export const wrapUpCodesFor = <Code extends ForQueues>(
  codes: readonly Code[],
  queue: string | null,
): Code[] => codes.filter(({ queues }) => !queues || (queue !== null && queues.includes(queue)));
