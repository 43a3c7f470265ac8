import { next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { asObject, plainText, wrongValue } from './parameter-value.ts';
import { askService, serviceAnswer } from './service.ts';

export const startOutboundChatContact = defineAction({
  type: 'StartOutboundChatContact',
  block: 'Send message',
  category: 'looks-up',
  parameters: {
    SourceEndpoint: {
      kind: 'object',
      fields: {
        Address: { kind: 'text', accepts: 'embedded', resource: 'phone-number' },
        Type: { kind: 'choice', values: ['CONNECT_PHONENUMBER_ARN'] },
      },
    },
    DestinationEndpoint: {
      kind: 'object',
      fields: {
        Address: { kind: 'text', accepts: 'embedded' },
        Type: { kind: 'choice', values: ['TELEPHONE_NUMBER'] },
      },
    },
    ContactFlowArn: { kind: 'text', accepts: 'embedded', resource: 'flow' },
    ContactSubtype: { kind: 'choice', values: ['connect:SMS'] },
    InitialSystemMessage: {
      kind: 'object',
      fields: { Content: { kind: 'text', accepts: 'embedded' } },
    },
    RelatedContact: { kind: 'choice', values: ['CURRENT'] },
  },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run(running) {
    for (const name of ['SourceEndpoint', 'DestinationEndpoint'])
      if (plainText(asObject(running.value(name))?.Address) === '')
        return wrongValue(`${name}.Address`);
    return plainText(running.value('ContactFlowArn')) === ''
      ? wrongValue('ContactFlowArn')
      : askService(running);
  },
  resume: (running, input) => serviceAnswer(running, input, () => next),
});
