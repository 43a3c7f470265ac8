import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import Tabs from '@cloudscape-design/components/tabs';
import Toggle from '@cloudscape-design/components/toggle';
import { useSearchParams } from 'react-router';
import { useAlertSound } from '../../alerts/alert-sound.ts';
import { useWords } from '../../language/use-words.ts';
import { ActiveAlerts } from './active-alerts.tsx';
import { AlertHistory } from './alert-history.tsx';
import { Rules } from './rules.tsx';

/** What is wrong now, what was, and what is watched. */
export default function AlertsPage() {
  const { say } = useWords();
  const [search, setSearch] = useSearchParams();
  const [sound, chooseSound] = useAlertSound();
  const tabs = [
    { id: 'active', label: say('alerts.active'), content: <ActiveAlerts /> },
    { id: 'over', label: say('alerts.over'), content: <AlertHistory /> },
    { id: 'rules', label: say('alerts.rules'), content: <Rules /> },
  ];
  const shown = tabs.find(({ id }) => id === search.get('tab'))?.id ?? 'active';
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          description={say(sound ? 'alerts.sound.hint' : 'alerts.sound.off')}
          actions={
            <Toggle checked={sound} onChange={({ detail }) => chooseSound(detail.checked)}>
              {say('alerts.sound')}
            </Toggle>
          }
        >
          {say('page.alerts')}
        </Header>
      }
    >
      <Tabs
        ariaLabel={say('page.alerts')}
        activeTabId={shown}
        onChange={({ detail }) => setSearch({ tab: detail.activeTabId })}
        tabs={tabs}
      />
    </ContentLayout>
  );
}
