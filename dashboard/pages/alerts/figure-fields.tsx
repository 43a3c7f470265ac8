import ColumnLayout from '@cloudscape-design/components/column-layout';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { useWords } from '../../language/use-words.ts';
import { DetailField } from './detail-field.tsx';
import type { Fields } from './fields.ts';
import { FigureChoice } from './figure-choice.tsx';
import { TimeChoice } from './time-choice.tsx';

/** The name of a rule, and the figure that it watches. */
export function FigureFields(fields: Fields) {
  const { say } = useWords();
  const { draft, change, errorOf } = fields;
  return (
    <ColumnLayout columns={2}>
      <FormField label={say('rule.name')} errorText={errorOf('name')}>
        <Input
          value={draft.name}
          invalid={errorOf('name') !== ''}
          onChange={({ detail }) => change({ name: detail.value })}
        />
      </FormField>
      <FigureChoice {...fields} />
      <TimeChoice {...fields} />
      <DetailField {...fields} />
    </ColumnLayout>
  );
}
