import type { BlockConversion } from '../block-conversion.ts';
import { given } from '../given.ts';

/** A new task for an agent, by fields or by a template. */
export const createTask: BlockConversion = {
  type: 'CreateTask',
  parameters: (block) =>
    given({
      ContactFlowId: block.text('ContactFlowId', 'TaskFlowId'),
      TaskTemplateId: block.text('TaskTemplateId'),
      Name: block.text('Name', 'TaskName'),
      Description: block.text('Description', 'TaskDescription'),
      DelaySeconds: block.text('DelaySeconds'),
      Attributes: block.entries('Attribute') ?? block.entries('Attributes'),
      References: block.entries('Reference') ?? block.entries('References'),
    }),
};
