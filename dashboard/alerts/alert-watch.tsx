import { useEffect, useRef, useState } from 'react';
import type { AlertRow } from '../../core/alerts/wire.ts';
import { useWords } from '../language/use-words.ts';
import { alertNews, type Known } from './alert-news.ts';
import { soundAlert } from './alert-sound.ts';
import { useActiveAlerts } from './use-active-alerts.ts';
import { useAlertValue } from './use-alert-value.ts';

/** Speaks of each alert once, sounds where that is wanted, and marks the page's icon while there is any. */
export function AlertWatch() {
  const { say } = useWords();
  const shown = useAlertValue();
  const { alerts, data } = useActiveAlerts();
  const known = useRef<Known | null>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    if (!data) return;
    const news = alertNews(alerts, known.current ?? new Map());
    const isFirst = known.current === null;
    known.current = news.known;
    const spoken = [...news.begun, ...news.worse];
    if (spoken.length === 0) return;
    const announced = ({ rule, severity, value }: AlertRow) =>
      say('alerts.announced', {
        severity: say(`alerts.severity.${severity}`),
        name: rule.name,
        value: shown(rule, value),
      });
    setText(
      isFirst && spoken.length > 1
        ? say('alerts.count', { number: spoken.length })
        : spoken.map(announced).join('. '),
    );
    if (!isFirst) soundAlert();
  }, [alerts, data, say, shown]);
  useAlertIcon(alerts.length > 0);
  return (
    <div className="visually-hidden" aria-live="assertive" role="alert">
      {text}
    </div>
  );
}

function useAlertIcon(marked: boolean): void {
  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    if (icon) icon.href = marked ? '/favicon-alert.svg' : '/favicon.svg';
  }, [marked]);
}
