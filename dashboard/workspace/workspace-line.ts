import type { ContactClient } from '@amazon-connect/contact';
import { callerFacts } from '../../core/customer/caller-facts.ts';
import { type AgentLine, channelOf, type LineContact, type LineStage } from '../ccp/agent-line.ts';

const stages = {
  Incoming: 'ringing',
  Connecting: 'ringing',
  Connected: 'talking',
  StartingAcw: 'after',
  Missed: 'over',
  Error: 'over',
} as const satisfies Record<string, LineStage>;

type EventName = keyof typeof stages | 'Cleared';
const stageEvents = Object.keys(stages) as (keyof typeof stages)[];

/** What the line asks the workspace. */
export type WorkspaceContacts = Pick<ContactClient, `${'on' | 'off'}${EventName}`> &
  Pick<ContactClient, 'getAttributes' | 'getChannelType' | 'getQueue' | 'listContacts'> & {
    /** The number of a call's customer. */
    getNumber: (contactId: string) => Promise<string | undefined>;
  };

/** Tells of the contacts that the agent has in the workspace, also those from before the app was opened, until it is ended. */
export function workspaceLine(workspace: WorkspaceContacts, { tell }: AgentLine): () => void {
  const stageOf = new Map<string, LineStage>();
  const known = new Map<string, Omit<LineContact, 'stage'>>();
  const change = () =>
    tell({
      agent: null,
      contacts: [...stageOf].flatMap(([contactId, stage]) => {
        const contact = known.get(contactId);
        return contact ? [{ ...contact, stage }] : [];
      }),
    });
  const becomes = async (contactId: string, stage: LineStage) => {
    stageOf.set(contactId, stage);
    if (known.has(contactId)) change();
    // Again at every stage: flows note more of a contact on its way to the agent.
    const contact = await readContact(workspace, contactId);
    if (!stageOf.has(contactId)) return;
    known.set(contactId, contact);
    change();
  };
  const handlers = stageEvents.map((event) => {
    const heard = ({ contactId }: { contactId: string }) => becomes(contactId, stages[event]);
    workspace[`on${event}`](heard);
    return () => workspace[`off${event}`](heard);
  });
  const clear = async ({ contactId }: { contactId: string }) => {
    stageOf.delete(contactId);
    known.delete(contactId);
    change();
  };
  workspace.onCleared(clear);
  void orElse(workspace.listContacts(), []).then((there) => {
    for (const { contactId } of there)
      if (!stageOf.has(contactId)) void becomes(contactId, 'talking');
  });
  return () => {
    for (const off of handlers) off();
    workspace.offCleared(clear);
  };
}

/** What the workspace refuses to tell is left out. */
async function readContact(
  workspace: WorkspaceContacts,
  contactId: string,
): Promise<Omit<LineContact, 'stage'>> {
  const [attributes, channel, queue, number] = await Promise.all([
    orElse(workspace.getAttributes(contactId, '*'), {}),
    orElse(workspace.getChannelType(contactId), null),
    orElse(workspace.getQueue(contactId), null),
    orElse(workspace.getNumber(contactId), null),
  ]);
  return {
    contactId,
    channel: channelOf(channel?.type ?? 'voice'),
    queue: queue?.name || null,
    ...callerFacts(attributes, number || null),
    attributes,
  };
}

const orElse = <Told, Else>(asked: Promise<Told>, instead: Else): Promise<Told | Else> =>
  asked.catch(() => instead);
