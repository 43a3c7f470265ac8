import { ConnectClient, StartTaskContactCommand } from '@aws-sdk/client-connect';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { teamTasks } from '../../adapters/connect/team-tasks.ts';
import type { Voicemail } from '../../core/voicemail/voicemail.ts';

const connect = mockClient(ConnectClient);
beforeEach(() => connect.reset());

const settings = {
  instanceId: 'i-1',
  flowId: 'f-1',
  instanceUrl: 'https://center.my.connect.aws/',
  language: 'en' as const,
};
const tasks = () => teamTasks(settings, new ConnectClient({}));
const voicemail: Voicemail = {
  ...{
    id: 'c1',
    state: 'transcribed',
    queue: 'Sales',
    queueArn: null,
    number: '+34600000001',
    requestedAt: 0,
  },
  recording: { bucket: 'b', key: 'k' },
  transcript: { text: 'Please call me.', language: 'en-US' },
};

test('a task with text, audio and a token of its message', async () => {
  connect.on(StartTaskContactCommand).resolves({ ContactId: 't1' });
  expect(await tasks().start(voicemail)).toBe('t1');
  expect(connect.commandCalls(StartTaskContactCommand)[0]?.args[0].input).toEqual({
    InstanceId: 'i-1',
    ContactFlowId: 'f-1',
    Name: 'Voicemail: +34600000001',
    Description: 'Please call me.',
    Attributes: {
      ...{ queue: 'Sales', voicemailId: 'c1', customerNumber: '+34600000001' },
      voicemailLanguage: 'en-US',
    },
    References: {
      recording: {
        Type: 'URL',
        Value: 'https://center.my.connect.aws/contact-trace-records/details/c1',
      },
    },
    ClientToken: 'voicemail-c1',
  });
});

test('a task that Connect refuses, or does not name, fails by name', async () => {
  connect
    .on(StartTaskContactCommand)
    .rejects(Object.assign(new Error('slow'), { name: 'ThrottlingException' }));
  await expect(tasks().start(voicemail)).rejects.toMatchObject({
    name: 'TaskNotStarted',
    message: 'ThrottlingException: slow',
  });
  connect.on(StartTaskContactCommand).resolves({});
  await expect(tasks().start(voicemail)).rejects.toMatchObject({ name: 'TaskNotStarted' });
});
