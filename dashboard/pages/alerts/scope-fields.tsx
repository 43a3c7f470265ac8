import ColumnLayout from '@cloudscape-design/components/column-layout';
import type { AlertRule } from '../../../core/alerts/rule.ts';
import { useCenter } from '../../api/center.ts';
import { useWords } from '../../language/use-words.ts';
import { Choice } from './choice.tsx';
import type { Fields } from './fields.ts';

type Scope = AlertRule['scope'];
const channels = ['VOICE', 'CHAT', 'TASK', 'EMAIL'] as const satisfies Scope['channel'][];

/** Of which queue, channel and agent; all of them where nothing is chosen. */
export function ScopeFields({ draft: { scope }, change, errorOf }: Fields) {
  const { say, code } = useWords();
  const { queues, agents } = useCenter();
  const all = { value: '', label: say('rule.all') };
  const narrow = (part: keyof Scope, value: string) => {
    const { [part]: _, ...others } = scope;
    const channel = channels.find((one) => one === value);
    const chosen = part === 'channel' ? channel && { channel } : value && { [part]: value };
    change({ scope: { ...others, ...(chosen || {}) } });
  };
  return (
    <ColumnLayout columns={3}>
      <Choice
        label={say('rule.queue')}
        value={scope.queue ?? ''}
        options={[all, ...queues.map(({ name }) => ({ value: name, label: name }))]}
        choose={(value) => narrow('queue', value)}
        error={errorOf('scope.queue')}
      />
      <Choice
        label={say('rule.channel')}
        value={scope.channel ?? ''}
        options={[all, ...channels.map((value) => ({ value, label: code(value) }))]}
        choose={(value) => narrow('channel', value)}
      />
      <Choice
        label={say('rule.agent')}
        value={scope.agent ?? ''}
        options={[all, ...agents.map(({ id, name }) => ({ value: id, label: name }))]}
        choose={(value) => narrow('agent', value)}
        error={errorOf('scope.agent')}
      />
    </ColumnLayout>
  );
}
