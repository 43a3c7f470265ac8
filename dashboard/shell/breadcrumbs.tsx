import BreadcrumbGroup from '@cloudscape-design/components/breadcrumb-group';
import { matchPath, useLocation, useNavigate } from 'react-router';
import type { CenterInfo } from '../../core/api/wire.ts';
import { useWords } from '../language/use-words.ts';
import { routesOf } from '../routes.tsx';

/** The way from the center to the page. */
export function Breadcrumbs({ center }: { center: CenterInfo }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const routes = routesOf(center.role);
  const trail = routes.filter(
    ({ path }) =>
      matchPath(path, pathname) || (path === '/contacts' && matchPath('/contacts/:id', pathname)),
  );
  return (
    <BreadcrumbGroup
      items={[
        { text: center.name, href: '/' },
        ...trail.map(({ path, title }) => ({ text: say(title), href: path })),
      ]}
      onFollow={(event) => {
        event.preventDefault();
        navigate(event.detail.href);
      }}
    />
  );
}
