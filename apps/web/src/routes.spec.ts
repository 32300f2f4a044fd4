import { frameKeys } from '@tranche/shared/web/frame-keys.ts';
import { conflicts } from '@tranche/shared/web/shortcut-engine.ts';
import { capabilities } from './routes.tsx';

const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('what the capabilities add to the frame', () => {
  it('gives no key two meanings', () => {
    const entries = capabilities.flatMap((each) => each.quickEntries ?? []).map((entry) => entry.key ?? entry.letter);
    const sequences = capabilities.flatMap((each) => each.shortcuts ?? []).map((shortcut) => shortcut.keys);
    expect(conflicts([...Object.values(frameKeys), ...entries, ...sequences].map((keys) => ({ keys })))).toEqual([]);
  });

  it('gives no first letter of the quick line two meanings', () => {
    expect(twice(capabilities.flatMap((each) => each.quickEntries ?? []).map((entry) => entry.letter))).toEqual([]);
  });

  it('names no address, tab or place twice', () => {
    expect(twice(capabilities.flatMap((each) => each.paths).map(({ path }) => path))).toEqual([]);
    expect(twice(capabilities.flatMap((each) => each.navigation ?? []).map(({ to }) => to))).toEqual([]);
    expect(twice(capabilities.flatMap((each) => each.tabs ?? []).map(({ scope, path }) => `${scope} ${path}`))).toEqual([]);
  });
});
