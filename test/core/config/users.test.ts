import { describe, expect, it } from 'vitest';
import { configSchema } from '../../../core/config/contact-center-config.ts';
import center from '../../fixtures/center.ts';

const ana = { username: 'apop', firstName: 'Ana', lastName: 'Pop', group: 'Sales team' };
const problems = (...users: object[]) =>
  configSchema
    .safeParse({ ...center, users })
    .error?.issues.map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`) ?? [];

describe('users', () => {
  it('are agents without skills or quick connect unless that is said', () => {
    expect(configSchema.parse({ ...center, users: [ana] }).users).toEqual([
      { ...ana, role: 'agent', skills: {}, quickConnect: false },
    ]);
  });

  it('have names in the form that Connect takes: composed, not letter and accent', () => {
    const { users } = configSchema.parse({
      ...center,
      users: [{ ...ana, firstName: 'Jose\u0301' }],
    });
    expect(users[0]?.firstName).toBe('Jos\u00e9');
  });

  it.each([
    ['of no group', { group: 'Night watch' }, /^0\.group: "Night watch" is not under/],
    ['of a language that the center lacks', { languages: { de: 3 } }, /^0\.languages/],
    ['of a level beyond five', { skills: { refunds: 6 } }, /^0\.skills\.refunds/],
    ['half an e-mail address', { username: 'apop@example' }, /^0\.username/],
    ['a name with a blank', { username: 'ana pop' }, /^0\.username/],
  ])('are refused: %s', (_what, wrong, problem) => {
    expect(problems({ ...ana, ...wrong })).toEqual([expect.stringMatching(problem)]);
  });

  it('are refused with more proficiencies than the ten of Connect', () => {
    const skills = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`skill ${at}`, 1]));
    expect(problems({ ...ana, skills, languages: { en: 5 } })).toEqual([]);
    expect(problems({ ...ana, skills, languages: { en: 5, es: 5 } })).toHaveLength(1);
  });

  it('have user names of their own, also without regard to capitals', () => {
    expect(problems(ana, { ...ana, username: 'APop' })).toEqual([
      '1.username: "APop" is used twice: give one another',
    ]);
  });

  it('speak no language that the center doesn’t', () => {
    const spoken = configSchema.safeParse({
      ...center,
      languages: ['es'],
      users: [{ ...ana, languages: { ro: 5 } }],
    });
    expect(spoken.error?.issues.map(({ path }) => path)).toEqual([['users', 0, 'languages', 'ro']]);
  });
});
