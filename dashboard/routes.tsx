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
  /** Only where the center runs on this machine. */
  local?: true;
  /** Fills the whole screen: no bar, no navigation. */
  bare?: true;
};

const everyone = ['supervisor', 'agent'] as const;
const supervisors = ['supervisor'] as const;
const agents = ['agent'] as const;

/** Every page: its address, who may see it, and its code, loaded when it is first opened. */
export const routes: readonly PageRoute[] = [
  {
    path: '/',
    title: 'page.today',
    page: lazy(() => import('./pages/board/board-page.tsx')),
    roles: supervisors,
    listed: true,
  },
  {
    path: '/',
    title: 'page.home',
    page: lazy(() => import('./pages/home/home-page.tsx')),
    roles: agents,
    listed: true,
  },
  {
    path: '/wallboard',
    title: 'page.wallboard',
    page: lazy(() => import('./pages/wallboard/wallboard-page.tsx')),
    roles: supervisors,
    listed: false,
    bare: true,
  },
  {
    path: '/alerts',
    title: 'page.alerts',
    page: lazy(() => import('./pages/alerts/alerts-page.tsx')),
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
    path: '/history/:view',
    title: 'page.history',
    page: lazy(() => import('./pages/history/history-page.tsx')),
    roles: everyone,
    listed: false,
  },
  {
    path: '/callbacks',
    title: 'page.callbacks',
    page: lazy(() => import('./pages/callbacks/callbacks-page.tsx')),
    roles: supervisors,
    listed: true,
  },
  {
    path: '/voicemails',
    title: 'page.voicemails',
    page: lazy(() => import('./pages/voicemails/voicemails-page.tsx')),
    roles: supervisors,
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
  {
    path: '/closures',
    title: 'page.closures',
    page: lazy(() => import('./pages/closures/closures-page.tsx')),
    roles: supervisors,
    listed: true,
  },
  {
    path: '/reports',
    title: 'page.reports',
    page: lazy(() => import('./pages/reports/reports-page.tsx')),
    roles: supervisors,
    listed: true,
  },
  {
    path: '/flows',
    title: 'page.flows',
    page: lazy(() => import('./pages/flows/flows-page.tsx')),
    roles: supervisors,
    listed: true,
  },
  {
    path: '/flows/:id',
    title: 'page.flow',
    page: lazy(() => import('./pages/flows/flow-page.tsx')),
    roles: supervisors,
    listed: false,
  },
  {
    path: '/phone',
    title: 'page.phone',
    page: lazy(() => import('./pages/phone/phone-page.tsx')),
    roles: everyone,
    listed: true,
    local: true,
  },
  {
    path: '/desk',
    title: 'page.desk',
    page: lazy(() => import('./pages/desk/desk-page.tsx')),
    roles: everyone,
    listed: true,
    local: true,
  },
];

export const routesOf = (role: CenterInfo['role']) =>
  routes.filter((route) => route.roles.includes(role));
