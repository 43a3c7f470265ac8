import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { CenterInfo } from '../core/api/wire.ts';
import type { WordKey } from './language/words.ts';

export type PageRoute = {
  path: string;
  title: WordKey;
  page: LazyExoticComponent<ComponentType>;
  roles: readonly CenterInfo['role'][];
  /** Whether the side navigation lists it. */
  listed: boolean;
};

const everyone = ['supervisor', 'agent'] as const;
const supervisors = ['supervisor'] as const;

/** Every page: its address, who may see it, and its code, loaded when it is first opened. */
export const routes: readonly PageRoute[] = [
  {
    path: '/',
    title: 'page.today',
    page: lazy(() => import('./pages/today/today-page.tsx')),
    roles: supervisors,
    listed: true,
  },
  {
    path: '/history',
    title: 'page.history',
    page: lazy(() => import('./pages/history/history-page.tsx')),
    roles: everyone,
    listed: true,
  },
  {
    path: '/contacts',
    title: 'page.contacts',
    page: lazy(() => import('./pages/contacts/contacts-page.tsx')),
    roles: everyone,
    listed: true,
  },
  {
    path: '/contacts/:id',
    title: 'page.contact',
    page: lazy(() => import('./pages/contact/contact-page.tsx')),
    roles: everyone,
    listed: false,
  },
  {
    path: '/customers/:id',
    title: 'page.customer',
    page: lazy(() => import('./pages/customer/customer-page.tsx')),
    roles: supervisors,
    listed: false,
  },
];

export const routesOf = (role: CenterInfo['role']) =>
  routes.filter((route) => route.roles.includes(role));
