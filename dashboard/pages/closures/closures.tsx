import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import { useActing } from '../../acting/acting.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Empty } from '../../states/empty.tsx';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';
import { useClosureColumns } from './use-closure-columns.tsx';

const refreshMs = 10_000;

/** Closures and messages that stand or are planned, to be changed and ended, and a way to a new one. */
export function Closures() {
  const { say, format } = useWords();
  const { begin } = useActing();
  const columns = useClosureColumns();
  const { data, error, refetch } = useAnswer('closures', { refetchInterval: refreshMs });
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  const { closures } = data;
  return (
    <Table
      header={
        <Header
          variant="h2"
          counter={`(${format.count(closures.length)})`}
          actions={
            <Button
              variant="primary"
              onClick={() => begin({ act: 'closure', closure: null, queue: null })}
            >
              {say('closures.new')}
            </Button>
          }
        >
          {say('closures.title')}
        </Header>
      }
      items={closures}
      columnDefinitions={columns}
      trackBy="id"
      variant="container"
      wrapLines
      enableKeyboardNavigation
      ariaLabels={{ tableLabel: say('closures.title') }}
      empty={<Empty title={say('closures.empty')}>{say('closures.empty.hint')}</Empty>}
    />
  );
}
