import type { TopNavigationProps } from '@cloudscape-design/components/top-navigation';
import { useNavigate } from 'react-router';
import { useWords } from '../language/use-words.ts';
import { useActiveAlerts } from './use-active-alerts.ts';

/** The way to the alerts from every page, with how many there are; nothing for agents. */
export function useAlertButton(isSupervisor: boolean): TopNavigationProps.ButtonUtility[] {
  const { say } = useWords();
  const navigate = useNavigate();
  const { alerts } = useActiveAlerts();
  if (!isSupervisor) return [];
  const number = alerts.length;
  return [
    {
      type: 'button',
      iconName: number > 0 ? 'notification' : 'status-positive',
      badge: number > 0,
      ...(number > 0 && { text: String(number), disableTextCollapse: true }),
      ariaLabel: say('alerts.count', { number }),
      title: say('alerts.count', { number }),
      href: '/alerts',
      onFollow: (event) => {
        event.preventDefault();
        navigate('/alerts');
      },
    },
  ];
}
