import { next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { emptyParameter } from './empty-parameter.ts';
import { askService, serviceAnswer } from './service.ts';

/** No document says under which path the rendered message is read: the answer's value is set nowhere. */
export const renderMessageTemplate = defineAction({
  type: 'RenderMessageTemplate',
  block: 'Render message template',
  category: 'looks-up',
  parameters: {
    WisdomKnowledgeBaseArn: { kind: 'text', accepts: 'embedded', required: true },
    WisdomMessageTemplateArn: { kind: 'text', accepts: 'embedded', required: true },
  },
  branches: {
    next: 'required',
    errors: { TemplateRenderingError: 'expected', NoMatchingError: 'expected' },
  },
  run: (running) =>
    emptyParameter(running, ['WisdomKnowledgeBaseArn', 'WisdomMessageTemplateArn']) ??
    askService(running),
  resume: (running, input) => serviceAnswer(running, input, () => next),
});
