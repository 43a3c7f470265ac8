import TopNavigation, {
  type TopNavigationProps,
} from '@cloudscape-design/components/top-navigation';
import { useContext } from 'react';
import { useNavigate } from 'react-router';
import type { CenterInfo } from '../../core/api/wire.ts';
import type { Language } from '../../core/languages.ts';
import { useAlertButton } from '../alerts/use-alert-button.ts';
import { chooseTenant } from '../api/tenant.ts';
import { languageNames, languages } from '../language/language.ts';
import { useWords } from '../language/use-words.ts';
import { SignInContext } from '../sign-in/sign-in.ts';
import { themes, useTheme } from '../theme/theme.ts';

type Props = { center: CenterInfo | null; onLanguage: (language: Language) => void };

/** The center's name, the language, the appearance, and the way out. */
export function TopBar({ center, onLanguage }: Props) {
  const { say } = useWords();
  const { signOut } = useContext(SignInContext);
  const navigate = useNavigate();
  const utilities = [
    ...useAlertButton(center?.role === 'supervisor'),
    ...useTenantMenu(center),
    useLanguageMenu(center, onLanguage),
    useThemeMenu(),
    ...(signOut
      ? [{ type: 'button' as const, text: say('app.signOut'), onClick: () => void signOut() }]
      : []),
  ];
  return (
    <TopNavigation
      identity={{
        href: '/',
        title: center?.name ?? 'Centralita',
        onFollow: (event) => {
          event.preventDefault();
          navigate('/');
        },
      }}
      utilities={utilities}
    />
  );
}

/** Only for those who see several client companies. */
function useTenantMenu(center: CenterInfo | null): TopNavigationProps.MenuDropdownUtility[] {
  const { say } = useWords();
  if (!center || center.tenants.length < 2) return [];
  return [
    {
      type: 'menu-dropdown',
      text: center.name,
      ariaLabel: `${say('app.company')}: ${center.name}`,
      items: center.tenants.map(({ id, name }) => ({
        itemType: 'checkbox',
        id,
        text: name,
        checked: id === center.tenant,
      })),
      onItemClick: ({ detail }) => chooseTenant(detail.id),
    },
  ];
}

function useLanguageMenu(
  center: CenterInfo | null,
  onLanguage: Props['onLanguage'],
): TopNavigationProps.MenuDropdownUtility {
  const { say, language } = useWords();
  const offered = languages.filter((one) => center?.languages.includes(one) ?? true);
  return {
    type: 'menu-dropdown',
    text: languageNames[language as Language],
    ariaLabel: `${say('app.language')}: ${languageNames[language as Language]}`,
    items: offered.map((id) => ({
      itemType: 'checkbox',
      id,
      text: languageNames[id],
      lang: id,
      checked: id === language,
    })),
    onItemClick: ({ detail }) => onLanguage(detail.id as Language),
  };
}

function useThemeMenu(): TopNavigationProps.MenuDropdownUtility {
  const { say } = useWords();
  const [theme, choose] = useTheme();
  return {
    type: 'menu-dropdown',
    iconName: 'settings',
    ariaLabel: `${say('app.theme')}: ${say(`app.theme.${theme}`)}`,
    title: say('app.theme'),
    items: themes.map((id) => ({
      itemType: 'checkbox',
      id,
      text: say(`app.theme.${id}`),
      checked: id === theme,
    })),
    onItemClick: ({ detail }) => {
      const chosen = themes.find((one) => one === detail.id);
      if (chosen) choose(chosen);
    },
  };
}
