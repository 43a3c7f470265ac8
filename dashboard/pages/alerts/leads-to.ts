/** What an alert's link opens, in words; null where that is the page of alerts itself. */
export function leadsTo(link: string) {
  if (link.startsWith('/alerts')) return null;
  return link.startsWith('/contacts')
    ? ({ label: 'page.contacts', text: 'alerts.contacts' } as const)
    : ({ label: 'alerts.page', text: 'alerts.page.open' } as const);
}
