import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Api, useApi } from '../api/api.ts';
import { ApiProblem } from '../api/api-problem.ts';
import { postToCenter } from '../api/local-center.ts';
import { useToken } from './use-command.ts';

type Asked = { barge: boolean; desk: string | null };

/** The live state hears of a desk that was just taken a moment later. */
const patience = { times: 20, pauseMs: 750 };
const pause = () => new Promise((resolve) => setTimeout(resolve, patience.pauseMs));

/** Takes the desk, where one is named, and has the conversation put through to it. */
export function useListening(contactId: string, onDone: (listener: string) => void) {
  const api = useApi();
  const client = useQueryClient();
  const tokenOf = useToken();
  return useMutation<string, ApiProblem, Asked>({
    mutationFn: async ({ barge, desk }) => {
      const body = { barge, ...(desk !== null && { listener: desk }) };
      const token = tokenOf([contactId, body]);
      if (desk !== null) await takeDesk(desk);
      const send = () => api.send('monitorContact', { id: contactId, body: { ...body, token } });
      const done = await (desk === null ? send() : patiently(send));
      return String(done.after.listener ?? '');
    },
    onSuccess: (listener) => {
      onDone(listener);
      void client.invalidateQueries({ queryKey: ['actions'] });
    },
  });
}

async function takeDesk(agent: string): Promise<void> {
  await postToCenter('/local/desk/login', { agent }).catch((cause: unknown) => {
    throw new ApiProblem('listener-not-ready', 'the desk is taken', cause);
  });
}

async function patiently(send: () => ReturnType<Api['send']>) {
  for (let tried = 1; ; tried++) {
    try {
      return (await send()) as { after: Record<string, unknown> };
    } catch (problem) {
      const isEarly = problem instanceof ApiProblem && problem.code === 'listener-not-ready';
      if (!isEarly || tried === patience.times) throw problem;
      await pause();
    }
  }
}
