import { ConnectClient, type Reference, StartTaskContactCommand } from '@aws-sdk/client-connect';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Language } from '../../core/languages.ts';
import { recordingPage } from '../../core/voicemail/recording-page.ts';
import { taskOfVoicemail } from '../../core/voicemail/task-of-voicemail.ts';
import type { TeamTasks } from '../../core/voicemail/voicemail-ports.ts';

export type TeamTaskSettings = {
  /** Id or ARN of the instance. */
  instanceId: string;
  /** Id of the flow that puts a task into the queue that its attribute `queue` names. */
  flowId: string;
  /** `https://name.my.connect.aws`: who may hear recordings hears them on the contact's page there. */
  instanceUrl: string;
  language: Language;
};

/** Amazon Connect could not start the task now: try again later. */
export class TaskNotStarted extends Error {
  override name = 'TaskNotStarted';
}

/**
 * Tasks for the team that a message was left for. Connect keeps a client token for 7 days and answers the contact that exists
 * (reference of StartTaskContact), so a message has one task.
 */
export const teamTasks = (
  { instanceId, flowId, instanceUrl, language }: TeamTaskSettings,
  connect = new ConnectClient({ requestHandler: new NodeHttpHandler() }),
): TeamTasks => ({
  async start(voicemail) {
    const audio = recordingPage(voicemail, instanceUrl);
    const task = taskOfVoicemail(voicemail, { language, audio });
    const command = new StartTaskContactCommand({
      InstanceId: instanceId,
      ContactFlowId: flowId,
      Name: task.name,
      Description: task.description,
      Attributes: task.attributes,
      ...(task.audio ? { References: references(task.audio) } : {}),
      ClientToken: task.token,
    });
    const answer = await connect.send(command).catch((cause: Error) => {
      throw new TaskNotStarted(`${cause.name}: ${cause.message}`, { cause });
    });
    if (!answer.ContactId) throw new TaskNotStarted('Connect named no contact');
    return answer.ContactId;
  },
});

const references = (audio: string): Record<string, Reference> => ({
  recording: { Type: 'URL', Value: audio },
});
