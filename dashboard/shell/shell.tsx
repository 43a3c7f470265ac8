import AppLayoutToolbar from '@cloudscape-design/components/app-layout-toolbar';
import { useState } from 'react';
import { matchPath, useLocation } from 'react-router';
import type { Language } from '../../core/languages.ts';
import { AlertWatch } from '../alerts/alert-watch.tsx';
import { CenterContext } from '../api/center.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useLineLayout } from '../ccp/use-line-layout.tsx';
import { CurrencyContext, useWords } from '../language/use-words.ts';
import { routes } from '../routes.tsx';
import { Failed } from '../states/failed.tsx';
import { Loading } from '../states/loading.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Navigation } from './navigation.tsx';
import { Pages } from './pages.tsx';
import { TopBar } from './top-bar.tsx';

const wide = () => matchMedia('(min-width: 912px)').matches;

/** The frame around every page; pages show once the center's configuration is known. */
export function Shell({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { say } = useWords();
  const [open, setOpen] = useState(wide);
  const { pathname } = useLocation();
  const { data: center, error, refetch } = useAnswer('center', { refetchInterval: 60_000 });
  const line = useLineLayout(center !== undefined);
  const isBare = routes.some(({ bare, path }) => bare && matchPath(path, pathname));
  const content = center ? (
    <Pages role={center.role} />
  ) : error ? (
    <Failed error={error} retry={() => void refetch()} />
  ) : (
    <Loading />
  );
  return (
    <CenterContext value={center ?? null}>
      <CurrencyContext value={center?.agentCost.currency ?? 'EUR'}>
        {center?.role === 'supervisor' && <AlertWatch />}
        {isBare ? (
          <main>{content}</main>
        ) : (
          <>
            <a className="skip-link" href="#content">
              {say('app.skip')}
            </a>
            <div id="top-bar">
              <TopBar center={center ?? null} onLanguage={onLanguage} />
            </div>
            <AppLayoutToolbar
              headerSelector="#top-bar"
              breadcrumbs={center && <Breadcrumbs center={center} />}
              navigation={<Navigation role={center?.role ?? null} />}
              navigationOpen={open}
              onNavigationChange={({ detail }) => setOpen(detail.open)}
              navigationWidth={220}
              {...line.layout}
              content={
                <div id="content" tabIndex={-1}>
                  {content}
                </div>
              }
            />
          </>
        )}
        {line.host}
      </CurrencyContext>
    </CenterContext>
  );
}
