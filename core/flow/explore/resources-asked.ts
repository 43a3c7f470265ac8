import type { Question } from '../run/question.ts';
import type { ResourceUse } from './exploration.ts';

/** What a question names of the world; nothing where it names nothing. */
export function resourcesAsked(question: Question): ResourceUse[] {
  const named = names(question);
  return Object.entries(named).flatMap(([kind, name]) =>
    name === null || name === '' ? [] : [{ kind, name }],
  );
}

function names(question: Question): Record<string, string | null> {
  switch (question.ask) {
    case 'lambda':
      return { lambda: question.arn };
    case 'lex':
      return { bot: question.bot };
    case 'hours':
      return { hours: question.hours, queue: question.queue };
    case 'metrics':
    case 'enqueue':
      return { queue: question.queue, agent: question.agent };
    case 'find':
      return { [question.resource]: question.name };
    case 'view':
      return { view: question.view };
    case 'service':
      return { service: question.service };
    default:
      return {};
  }
}
