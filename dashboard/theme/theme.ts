import { applyMode, Mode } from '@cloudscape-design/global-styles';
import { useEffect, useState } from 'react';
import { remember, remembered } from './remembered.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const systemDark = () => matchMedia('(prefers-color-scheme: dark)');

export function rememberedTheme(): Theme {
  const found = remembered('theme');
  return themes.find((theme) => theme === found) ?? 'system';
}

export function applyTheme(theme: Theme): void {
  const dark = theme === 'dark' || (theme === 'system' && systemDark().matches);
  applyMode(dark ? Mode.Dark : Mode.Light);
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
}

/** The chosen theme; while it is the system's, the system's changes are followed. */
export function useTheme() {
  const [theme, setTheme] = useState(rememberedTheme);
  useEffect(() => {
    const apply = () => applyTheme(theme);
    apply();
    const query = systemDark();
    query.addEventListener('change', apply);
    return () => query.removeEventListener('change', apply);
  }, [theme]);
  const choose = (chosen: Theme) => {
    remember('theme', chosen);
    setTheme(chosen);
  };
  return [theme, choose] as const;
}
