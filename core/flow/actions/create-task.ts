import { next, type Outcome } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import { defineAction } from './definition.ts';
import { plainText, wrongValue } from './parameter-value.ts';
import { askService, serviceAnswer } from './service.ts';

/** Six days. */
const longestDelaySeconds = 518_400;

export const createTask = defineAction({
  type: 'CreateTask',
  block: 'Create task',
  category: 'looks-up',
  parameters: {
    ContactFlowId: { kind: 'text', accepts: 'path', resource: 'flow' },
    Name: { kind: 'text', accepts: 'embedded' },
    Description: { kind: 'text', accepts: 'embedded' },
    Attributes: { kind: 'map', of: { kind: 'text', accepts: 'embedded' } },
    References: { kind: 'map', of: { kind: 'json', accepts: 'embedded' } },
    DelaySeconds: { kind: 'integer', min: 1, max: longestDelaySeconds, accepts: 'path' },
    ScheduledTime: { kind: 'text', accepts: 'embedded' },
    TaskTemplateId: { kind: 'text', accepts: 'static', resource: 'task-template' },
  },
  atMostOne: [['DelaySeconds', 'ScheduledTime']],
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run: (running) => refusal(running) ?? askService(running),
  resume: (running, input) =>
    serviceAnswer(running, input, ({ ContactId = null }) => {
      running.set('Task', { ContactId });
      return next;
    }),
});

/** A task needs a flow and a name, or a template that has them. */
function refusal(running: Running): Outcome | null {
  if (!running.has('TaskTemplateId'))
    for (const name of ['ContactFlowId', 'Name'])
      if (plainText(running.value(name)) === '') return wrongValue(name);
  if (running.has('DelaySeconds') && running.has('ScheduledTime'))
    return wrongValue('DelaySeconds', 'absent where ScheduledTime is given');
  const delay = running.number('DelaySeconds', 0);
  const fits = Number.isInteger(delay) && delay >= 1 && delay <= longestDelaySeconds;
  return running.has('DelaySeconds') && !fits
    ? wrongValue('DelaySeconds', `a whole number from 1 to ${longestDelaySeconds}`)
    : null;
}
