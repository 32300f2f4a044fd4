import { StatementNames } from './statement-names.ts';

describe('names of statements', () => {
  it('are the same for the same text and never given twice', () => {
    const names = new StatementNames();
    const first = names.of('select 1');
    expect(names.of('select 1')).toBe(first);
    expect(names.of('select 2')).not.toBe(first);
  });

  it('leave out a text that names the scopes hidden from one person', () => {
    expect(new StatementNames().of("select 1 where id not in ('0199a000-0000-7000-8000-000000000001')")).toBeUndefined();
  });

  it('do not grow for ever, and what was forgotten comes back under a new name', () => {
    const names = new StatementNames();
    const first = names.of('select 0');
    for (let n = 1; n <= 500; n++) names.of(`select ${n}`);
    expect(names.of('select 0')).not.toBe(first);
  });
});
