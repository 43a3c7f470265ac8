import Button from '@cloudscape-design/components/button';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Tabs from '@cloudscape-design/components/tabs';
import { Suspense } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useCenter } from '../../api/center.ts';
import { useWords } from '../../language/use-words.ts';
import { NotFound } from '../../shell/not-found.tsx';
import { Loading } from '../../states/loading.tsx';
import { useLightPaper } from '../../theme/use-light-paper.ts';
import { Annotations } from './annotations/annotations.tsx';
import { HistoryFilters } from './history-filters.tsx';
import { historySearch } from './history-state.ts';
import { type HistoryView, historyViews, viewPath } from './history-views.ts';
import './history.css';
import { PrintedState } from './printed-state.tsx';
import { SavedViews } from './saved-views/saved-views.tsx';
import { useHistoryState } from './use-history-state.ts';

/** Any past range: a view of it beneath the tabs, all in the address. */
export default function HistoryPage() {
  const { say } = useWords();
  const { role } = useCenter();
  useLightPaper();
  const { view: asked = historyViews[0]?.id } = useParams();
  const views = historyViews.filter(({ roles }) => roles.includes(role));
  const shown = views.find(({ id }) => id === asked);
  if (!shown) return <NotFound />;
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          actions={
            <div className="screen-only">
              <SpaceBetween direction="horizontal" size="xs">
                {role === 'supervisor' && <SavedViews />}
                <Button iconName="file" onClick={() => print()}>
                  {say('figures.print')}
                </Button>
              </SpaceBetween>
            </div>
          }
        >
          {say('page.history')}
        </Header>
      }
    >
      <Views views={views} shown={shown} />
    </ContentLayout>
  );
}

function Views({ views, shown }: { views: readonly HistoryView[]; shown: HistoryView }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const { state, change, today } = useHistoryState();
  const search = historySearch(state);
  const { view: View, filters } = shown;
  const content = (
    <SpaceBetween size="l">
      <PrintedState state={state} view={shown} />
      <div className="screen-only">
        <HistoryFilters state={state} change={change} today={today} filters={filters} />
      </div>
      <Suspense fallback={<Loading />}>
        <View state={state} change={change} today={today} />
      </Suspense>
      <Annotations state={state} />
    </SpaceBetween>
  );
  return (
    <Tabs
      ariaLabel={say('figures.views')}
      activeTabId={shown.id}
      onChange={({ detail }) => navigate(`${viewPath(detail.activeTabId)}?${search}`)}
      tabs={views.map(({ id, title }) => ({
        id,
        label: say(title),
        content: id === shown.id ? content : null,
      }))}
    />
  );
}
