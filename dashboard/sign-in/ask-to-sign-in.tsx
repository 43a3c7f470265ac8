import './ask-to-sign-in.css';
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useTranslation } from 'react-i18next';

/** Browsers open a window for a click alone: asks for one over the page, as often as signing in fails. */
export function askToSignIn<User>(signIn: () => Promise<User>): Promise<User> {
  const place = document.createElement('div');
  place.className = 'ask-to-sign-in';
  document.body.append(place);
  const root = createRoot(place);
  return new Promise((resolve) => {
    const go = async () => {
      const user = await signIn();
      root.unmount();
      place.remove();
      resolve(user);
    };
    root.render(<Question go={go} />);
  });
}

function Question({ go }: { go: () => Promise<void> }) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  return (
    <Box textAlign="center" padding="xxl">
      <div role="dialog" aria-label={t('line.signIn')}>
        <SpaceBetween size="m">
          <Box variant="p">{t('line.signIn.why')}</Box>
          {failed && <Alert type="error">{t('line.signIn.failed')}</Alert>}
          <Button variant="primary" onClick={() => void go().catch(() => setFailed(true))}>
            {t('line.signIn')}
          </Button>
        </SpaceBetween>
      </div>
    </Box>
  );
}
