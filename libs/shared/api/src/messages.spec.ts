import de from '@tranche/shared/domain/messages/de.json' with { type: 'json' };
import en from '@tranche/shared/domain/messages/en.json' with { type: 'json' };
import { loadMessages, tell } from './messages.ts';

describe('the sentences of a refusal', () => {
  beforeAll(() => {
    const more = { 'rule.policy.thing.do': 'Only the office may.', 'rule.policy.thing.undo': 'Only the board may.', 'rule.policy.thing.undo.mend': 'Wait for the board.', 'rule.thing.wrong': 'That is wrong.' };
    loadMessages('de', [de, more]);
    loadMessages('en', [en, more]);
  });

  it.each([
    ['de', 'policy.thing.do', 'Bitten Sie jemanden aus diesem Kreis, es zu tun, oder lassen Sie sich eine solche Rolle geben.'],
    ['en', 'policy.thing.do', 'Ask one of them to do it, or have such a role given to you.'],
    ['en', 'policy.thing.undo', 'Wait for the board.'],
    ['en', 'thing.wrong', 'Please check what you entered and try again.'],
  ] as const)('in %s say for %s: %s', (language, rule, mend) => {
    expect(tell(language, { rule, path: [] }).mend).toBe(mend);
  });
});
