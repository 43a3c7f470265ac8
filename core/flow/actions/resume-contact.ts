import { next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';

export const resumeContact = defineAction({
  type: 'ResumeContact',
  block: 'Resume contact',
  category: 'sets',
  parameters: {},
  channels: { VOICE: 'error', CHAT: 'error', EMAIL: 'error' },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run(running) {
    running.apply({});
    return next;
  },
});
