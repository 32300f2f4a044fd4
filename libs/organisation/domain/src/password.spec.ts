import { checkPassword, newPassword } from './password.ts';

const own = ['Kira Sommer-Wind', 'kira.wind@lindenfurt.example', 'Stadt Lindenfurt'];
const ruleOf = (value: string) => newPassword.safeParse(value).error?.issues.map((issue) => (issue.code === 'custom' ? (issue.params as { rule: string }).rule : issue.code));

describe('a new password', () => {
  it.each([
    ['elf Zeichen', 'Regenbogen1', ['password.tooShort']],
    ['zwölf Zeichen', 'Regenbogen12', undefined],
    ['characters as people see them', 'äöüäöüäöüäöü'.normalize('NFD'), undefined],
    ['more than anybody types', 'x'.repeat(257), ['input.tooLong']],
  ])('has %s', (_, value, rules) => {
    expect(ruleOf(value)).toEqual(rules);
  });

  it('is compared in one form, with the blanks at its ends', () => {
    expect(newPassword.parse(' Mu\u0308hle am Bach ')).toBe(' Mühle am Bach ');
  });

  it.each(['Passwort2026!', 'Willkommen123456', 'qwertzqwertz', '123456789012', 'aaaaaaaaaaaa', 'Sommer2026Winter', 'Kira-Sommer-1987', 'Lindenfurt-2026!', 'StadtLindenfurt', 'Kirawindkira12'])('is not %s, which others try first', (password) => {
    expect(checkPassword(password, own)).toEqual([{ rule: 'password.guessable', path: ['password'] }]);
  });

  it.each(['Regenbogen über der Mühle', 'korrekt pferd batterie', 'Kira mag lila Elefanten', 'x7$Kp!9vQm2#'])('may be %s', (password) => {
    expect(checkPassword(password, own)).toEqual([]);
  });
});
