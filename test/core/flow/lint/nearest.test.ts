import { expect, test } from 'vitest';
import { nearest } from '../../../../core/flow/lint/nearest.ts';

test('names the candidate with the fewest letters changed', () => {
  expect(nearest('MesageParticipant', ['MessageParticipant', 'Loop'])).toBe('MessageParticipant');
  expect(nearest('equals', ['TextContains', 'Equals'])).toBe('Equals');
});

test('names none that is far', () => {
  expect(nearest('Loop', ['MessageParticipant', 'Wait'])).toBeNull();
  expect(nearest('', ['a'])).toBeNull();
});
