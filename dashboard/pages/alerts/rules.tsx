import { useSearchParams } from 'react-router';
import { languages } from '../../../core/languages.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';
import { newRule } from './rule-draft.ts';
import { RuleForm } from './rule-form.tsx';
import { RuleTable } from './rule-table.tsx';

/** The list of rules, or the one that the address names. */
export function Rules() {
  const { language } = useWords();
  const [search, setSearch] = useSearchParams();
  const { data, error, refetch } = useAnswer('alertRules');
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  const edited = search.get('rule');
  const edit = (id: string) => setSearch({ tab: 'rules', rule: id });
  const close = () => {
    setSearch({ tab: 'rules' });
    void refetch();
  };
  if (edited === null)
    return <RuleTable rules={data.rules} edit={edit} changed={() => void refetch()} />;
  const spoken = languages.find((one) => one === language) ?? 'en';
  const row = data.rules.find(({ id }) => id === edited) ?? {
    ...{ id: `own-${crypto.randomUUID().slice(0, 8)}`, rule: newRule(spoken) },
    ...{ version: 0, by: null, isDefault: false },
  };
  return <RuleForm key={edited} row={row} close={close} />;
}
