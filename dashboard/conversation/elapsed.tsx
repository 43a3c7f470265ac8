import { useCenterNow } from './use-center-clock.ts';

/** `3:07`, or `1:02:07` from an hour on. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const tail = two(whole % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`;
}

/** Center time since an instant, counting on. Silent: a screen reader would read it every second. */
export function Elapsed({ sinceMs }: { sinceMs: number }) {
  const now = useCenterNow();
  return <span className="call-timer">{clockText((now - sinceMs) / 1000)}</span>;
}

/** Center time until an instant, whole seconds. */
export function Remaining({ untilMs }: { untilMs: number }) {
  const now = useCenterNow();
  return (
    <span className="call-timer">{clockText(Math.ceil(Math.max(0, untilMs - now) / 1000))}</span>
  );
}
