import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Api, useApi } from '../api/api.ts';
import { ApiProblem } from '../api/api-problem.ts';
import { postToCenter } from '../api/local-center.ts';
import { useToken } from './use-command.ts';

type Asked = { barge: boolean; desk: string | null };

export type Done = {
  /** User name of who listens. */
  listener: string;
  /** The desk that was asked for. */
  desk: string | null;
};

const patience = { times: 40, pauseMs: 500 };
const pause = () => new Promise((resolve) => setTimeout(resolve, patience.pauseMs));

/** Takes the desk, where one is named, and has the conversation put through to it. */
export function useListening(contactId: string, onDone: (done: Done) => void) {
  const api = useApi();
  const client = useQueryClient();
  const tokenOf = useToken();
  return useMutation<string, ApiProblem, Asked>({
    mutationFn: async ({ barge, desk }) => {
      const body = { barge, ...(desk !== null && { listener: desk }) };
      const token = tokenOf([contactId, body]);
      if (desk !== null) await takeDesk(desk, api);
      const done = await api.send('monitorContact', { id: contactId, body: { ...body, token } });
      return String(done.after.listener ?? '');
    },
    onSuccess: (listener, { desk }) => {
      onDone({ listener, desk });
      void client.invalidateQueries({ queryKey: ['actions'] });
    },
  });
}

/** The live state hears of a desk that was just taken a moment later, and nobody is put through to it before. */
async function takeDesk(agent: string, api: Api): Promise<void> {
  await postToCenter('/local/desk/login', { agent }).catch((cause: unknown) => {
    throw new ApiProblem('listener-not-ready', 'the desk is taken', cause);
  });
  for (let tried = 1; tried <= patience.times; tried++) {
    const { agents } = await api.read('live');
    if (agents.some(({ username }) => username === agent)) return;
    await pause();
  }
}
