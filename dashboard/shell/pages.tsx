import ErrorBoundary from '@cloudscape-design/components/error-boundary';
import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import type { CenterInfo } from '../../core/api/wire.ts';
import { routesOf } from '../routes.tsx';
import { Loading } from '../states/loading.tsx';
import { NotFound } from './not-found.tsx';
import { PageTitle } from './page-title.tsx';

/** The page of the address. A page outside the role is not there; agents start at their own day. */
export function Pages({ role }: { role: CenterInfo['role'] }) {
  return (
    <ErrorBoundary onError={() => {}}>
      <Suspense fallback={<Loading />}>
        <Routes>
          {routesOf(role).map(({ path, title, page: Page }) => (
            <Route
              key={path}
              path={path}
              element={
                <PageTitle title={title}>
                  <Page />
                </PageTitle>
              }
            />
          ))}
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </ErrorBoundary>
  );
}
