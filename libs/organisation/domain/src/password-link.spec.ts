import { createPasswordLink, type PasswordLinkFacts } from './password-link.ts';

const facts: PasswordLinkFacts = { email: 'kira@lindenfurt.example', hasLeft: false, hasPassword: false, own: false };

describe('a link for a password', () => {
  // security.md AU-8: invitations at most a day, resets at most half an hour.
  it.each([[false, 1_440], [true, 30]])('with a password already: %s works for %i minutes', (hasPassword, minutes) => {
    expect(createPasswordLink({ ...facts, hasPassword })).toEqual({ ok: true, value: { minutes } });
  });

  it.each<[string, Partial<PasswordLinkFacts>, string]>([
    ['without an e-mail address, with which to sign in', { email: null }, 'person.emailMissing'],
    ['for someone who has left', { hasLeft: true }, 'person.hasLeft'],
    ['for oneself', { own: true }, 'person.linkForOneself'],
  ])('is not made %s', (_, change, rule) => {
    expect(createPasswordLink({ ...facts, ...change })).toEqual({ ok: false, refusals: [{ rule, path: ['personId'] }] });
  });
});
