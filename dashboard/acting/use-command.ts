import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CommandName } from '../../core/api/routes.ts';
import { useApi } from '../api/api.ts';
import type { ApiProblem } from '../api/api-problem.ts';
import type { Answers } from '../api/paths.ts';

type Sent = { id: string; body?: object };

/** Sends a command of a dialog; whatever lists show of it is asked for anew afterwards. */
export function useCommand<Name extends CommandName>(
  name: Name,
  onDone: (answer: Answers[Name]) => void,
) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation<Answers[Name], ApiProblem, Sent>({
    mutationFn: (sent) => api.send(name, sent),
    onSuccess: async (answer) => {
      onDone(answer);
      for (const list of [
        'actions',
        'closures',
        'overflows',
        'callbacks',
        'callbackSlots',
        'annotations',
        'views',
        'reports',
      ])
        void client.invalidateQueries({ queryKey: [list] });
    },
  });
}

/** A token for each intention: the same choice sent again has the same one, so it is done once. */
export function useToken(): (choice: unknown) => string {
  const last = useRef({ choice: '', token: '' });
  return (choice) => {
    const text = JSON.stringify(choice);
    if (last.current.choice !== text || last.current.token === '')
      last.current = { choice: text, token: crypto.randomUUID() };
    return last.current.token;
  };
}
