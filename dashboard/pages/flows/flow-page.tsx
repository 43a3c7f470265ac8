import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import { useParams } from 'react-router';
import type { Flow } from '../../../core/flow/document/flow.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';
import { DaySelect } from './day-select.tsx';
import { FlowRoom } from './flow-room.tsx';
import { useFlowView } from './place.ts';
import { flowKind } from './use-flow-columns.tsx';

const refreshMs = 60_000;

/** One flow: drawn with a day's traffic, findings and coverage beside it; a place of it opens to its contacts. */
export default function FlowPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const view = useFlowView();
  const flow = useAnswer('flow', { id });
  const traffic = useAnswer('flowTraffic', {
    id,
    query: { day: view.day },
    ...(view.day === null && { refetchInterval: refreshMs }),
  });
  const error = flow.error ?? traffic.error;
  if (!flow.data || !traffic.data) {
    const retry = () => void Promise.all([flow.refetch(), traffic.refetch()]);
    return error ? <Failed error={error} retry={retry} /> : <Loading />;
  }
  const { name, type, description, document } = flow.data;
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          description={[flowKind(type, words), description].filter(Boolean).join(' · ')}
          actions={<DaySelect day={view.day} onChange={view.showDay} />}
        >
          {name}
        </Header>
      }
    >
      <FlowRoom
        detail={flow.data}
        // The API serves what the center has deployed; its schema leaves the blocks open.
        flow={document as unknown as Flow}
        traffic={traffic.data}
        view={view}
      />
    </ContentLayout>
  );
}
