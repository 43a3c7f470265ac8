import SideNavigation from '@cloudscape-design/components/side-navigation';
import { useLocation, useNavigate } from 'react-router';
import type { CenterInfo } from '../../core/api/wire.ts';
import { useLocalCenter } from '../api/local-center.ts';
import { useWords } from '../language/use-words.ts';
import { routesOf } from '../routes.tsx';

/** The pages that the role may open; none before the role is known. */
export function Navigation({ role }: { role: CenterInfo['role'] | null }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { data: local } = useLocalCenter();
  const listed = role
    ? routesOf(role).filter((route) => route.listed && (!route.local || local))
    : [];
  const section = `/${pathname.split('/')[1]}`;
  return (
    <SideNavigation
      header={{ text: say('app.navigation'), href: listed[0]?.path ?? '/' }}
      activeHref={section}
      items={listed.map(({ path, title }) => ({ type: 'link', text: say(title), href: path }))}
      onFollow={(event) => {
        event.preventDefault();
        navigate(event.detail.href);
      }}
    />
  );
}
