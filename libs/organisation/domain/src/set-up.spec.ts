import { setUpInput } from './set-up.ts';

const typed = { token: 'x'.repeat(43), displayName: 'Kira Wind', email: 'kira@stadt.example', password: 'Regenbogen über der Mühle', organisation: 'Stadt Lindenfurt', timeZone: 'Europe/Berlin', currency: 'EUR', calendarState: 'NW', language: 'de' };
const wrong = (change: object) => setUpInput.safeParse({ ...typed, ...change }).error?.issues.map(({ path }) => path.join('.'));

describe('what an empty instance is set up with', () => {
  it('is whole', () => {
    expect(setUpInput.parse(typed)).toEqual(typed);
  });

  it.each([
    [{ timeZone: 'Europe/Lindenfurt' }, ['timeZone']], [{ timeZone: '' }, ['timeZone']], [{ currency: 'DMX' }, ['currency']], [{ currency: 'eur' }, ['currency']], [{ calendarState: 'XX' }, ['calendarState']],
    [{ email: 'kira' }, ['email']], [{ password: 'kurz' }, ['password']], [{ organisation: ' ' }, ['organisation']], [{ token: 'x' }, ['token']], [{ demo: true }, ['']],
  ])('refuses %j', (change, fields) => {
    expect(wrong(change)).toEqual(fields);
  });
});
