import Button from '@cloudscape-design/components/button';
import { useWords } from '../../language/use-words.ts';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;

/** The key of the telephone that a key press stands for; null while something is typed or for other keys. */
export function keyOf({ key, target, ctrlKey, metaKey, altKey }: KeyPress): string | null {
  const typing = target instanceof HTMLElement && target.matches('input, textarea, select');
  if (typing || ctrlKey || metaKey || altKey) return null;
  return keys.find((one) => one === key) ?? null;
}

type KeyPress = {
  key: string;
  target: EventTarget | null;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
};

type Props = { disabled: boolean; pressed: string; onPress: (digit: string) => void };

const shownKeys = 20;

/** The telephone's keys, and what was pressed last. */
export function Keypad({ disabled, pressed, onPress }: Props) {
  const { say } = useWords();
  return (
    <div>
      <output className="pressed" aria-label={say('phone.pressed')}>
        {pressed.slice(-shownKeys)}
      </output>
      <fieldset className="keypad" aria-label={say('phone.keypad')}>
        {keys.map((digit) => (
          <Button
            key={digit}
            fullWidth
            disabled={disabled}
            ariaLabel={say('phone.key', { digit })}
            onClick={() => onPress(digit)}
          >
            {digit}
          </Button>
        ))}
      </fieldset>
      <p className="keypad-hint">{say('phone.keypad.hint')}</p>
    </div>
  );
}
