/** Somebody who may be meant by `@name`. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

// Letters of DIN SPEC 91379 that do not fall apart into a base letter and a mark.
const undivided: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n', ĸ: 'k', ŧ: 't', ŀ: 'l', ə: 'e', ǥ: 'g', ʒ: 'z' };
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' };

/** Lower case without marks, so that "Nguyen" finds "Nguyễn"; `german` writes umlauts as two letters, as people without the key do. */
export function foldName(name: string, german = false): string {
  const lower = name.normalize('NFC').toLowerCase();
  const spelled = german ? lower.replace(/[äöüå]/g, (letter) => umlauts[letter] ?? letter) : lower;
  return spelled
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/./gsu, (letter) => undivided[letter] ?? letter)
    .replace(/['’ʼ`]/g, '')
    .replace(/[-_.\s]+/g, ' ')
    .trim();
}

/** The persons that a typed name fits best, in their given order: the whole name, a whole word of it, the start of a word, any part. */
export function matchPersons<P extends NamedPerson>(typed: string, people: readonly P[]): P[] {
  const wanted = foldName(typed);
  if (wanted === '') return [];
  const ranked = people.map((person) => ({ person, rank: Math.min(rank(wanted, foldName(person.name)), rank(foldName(typed, true), foldName(person.name, true))) }));
  const best = Math.min(...ranked.map((each) => each.rank));
  return best === noMatch ? [] : ranked.filter((each) => each.rank === best).map((each) => each.person);
}

const noMatch = 4;

function rank(wanted: string, name: string): number {
  if (name === wanted) return 0;
  const padded = ` ${name} `;
  if (padded.includes(` ${wanted} `)) return 1;
  if (padded.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : noMatch;
}
