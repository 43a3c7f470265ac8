import { I18nProvider } from '@cloudscape-design/components/i18n';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BrowserRouter } from 'react-router';
import type { Language } from '../core/languages.ts';
import { type Api, ApiContext } from './api/api.ts';
import { ApiProblem } from './api/api-problem.ts';
import { type CcpConfig, CcpContext } from './ccp/ccp-config.ts';
import { chooseLanguage } from './language/language.ts';
import type { LanguagePack } from './language/language-pack.ts';
import { PackContext } from './language/use-words.ts';
import { liveFeed } from './live/live-feed.ts';
import type { LiveTransport } from './live/live-transport.ts';
import { LiveContext } from './live/use-live.ts';
import { Shell } from './shell/shell.tsx';
import { type SignIn, SignInContext } from './sign-in/sign-in.ts';
import { type FollowLine, FollowLineContext } from './workspace/follow-line.ts';

/** A refusal stays a refusal; only silence and failures are worth asking again. */
const worthRetrying = (count: number, error: Error) =>
  count < 2 &&
  error instanceof ApiProblem &&
  (error.code === 'unreachable' || error.code === 'internal');

const newQueryClient = () =>
  new QueryClient({
    defaultOptions: { queries: { retry: worthRetrying, retryDelay: 500, staleTime: 1000 } },
  });

type Props = {
  api: Api;
  signIn: SignIn;
  pack: LanguagePack;
  /** What pushes the live state; asked for without. */
  transport?: LiveTransport | null;
  /** Where Connect's control panel is; null where there is none. */
  ccp?: CcpConfig | null;
  /** What tells of the agent's contacts in the agent workspace; null outside of it. */
  follow?: FollowLine | null;
};

export function App(props: Props) {
  const { api, signIn, pack: firstPack, transport = null, ccp = null, follow = null } = props;
  const [client] = useState(newQueryClient);
  const [feed] = useState(() => liveFeed(api, transport));
  const [pack, setPack] = useState(firstPack);
  const { i18n } = useTranslation();
  const choose = (language: Language) => void chooseLanguage(language).then(setPack);
  return (
    <PackContext value={pack}>
      <I18nProvider locale={i18n.language} messages={[pack.components]}>
        <SignInContext value={signIn}>
          <ApiContext value={api}>
            <LiveContext value={feed}>
              <CcpContext value={ccp}>
                <FollowLineContext value={follow}>
                  <QueryClientProvider client={client}>
                    <BrowserRouter>
                      <Shell onLanguage={choose} />
                    </BrowserRouter>
                  </QueryClientProvider>
                </FollowLineContext>
              </CcpContext>
            </LiveContext>
          </ApiContext>
        </SignInContext>
      </I18nProvider>
    </PackContext>
  );
}
