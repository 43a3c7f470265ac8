import ColumnLayout from '@cloudscape-design/components/column-layout';
import { scopeParts, termsOf } from '../../../core/alerts/figure-terms.ts';
import type { AlertRule } from '../../../core/alerts/rule.ts';
import { useCenter } from '../../api/center.ts';
import { useWords } from '../../language/use-words.ts';
import { Choice } from './choice.tsx';
import type { Fields } from './fields.ts';

type Scope = AlertRule['scope'];
const channels = ['VOICE', 'CHAT', 'TASK', 'EMAIL'] as const satisfies Scope['channel'][];

/** Of which queue, channel and agent, as far as the figure is known by them; all of them where nothing is chosen. */
export function ScopeFields({ draft: { scope, figure }, change, errorOf }: Fields) {
  const { say, code } = useWords();
  const { queues, agents } = useCenter();
  const narrow = (part: keyof Scope, value: string) => {
    const { [part]: _, ...others } = scope;
    const channel = channels.find((one) => one === value);
    const chosen = part === 'channel' ? channel && { channel } : value && { [part]: value };
    change({ scope: { ...others, ...(chosen || {}) } });
  };
  const options = {
    queue: queues.map(({ name }) => ({ value: name, label: name })),
    channel: channels.map((value) => ({ value, label: code(value) })),
    agent: agents.map(({ id, name }) => ({ value: id, label: name })),
  };
  const known = termsOf(figure).scopes;
  const shown = scopeParts.filter((part) => known.includes(part) || scope[part] !== undefined);
  return (
    <ColumnLayout columns={3}>
      {shown.map((part) => (
        <Choice
          key={part}
          label={say(`rule.${part}`)}
          value={scope[part] ?? ''}
          options={[{ value: '', label: say(`rule.all.${part}`) }, ...options[part]]}
          choose={(value) => narrow(part, value)}
          error={errorOf(`scope.${part}`)}
        />
      ))}
    </ColumnLayout>
  );
}
