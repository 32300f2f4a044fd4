import { conflicts, isSingleKey, nameOfKey, press, type PressedKey } from './shortcut-engine.ts';

const key = (name: string, modifiers: Partial<PressedKey> = {}): PressedKey => ({ key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers });
const shortcut = (keys: string, label = keys) => ({ keys, label, run: () => undefined });

describe('shortcuts', () => {
  it.each([
    [key('?', { shiftKey: true }), '?'],
    [key('/', { shiftKey: true }), '/'],
    [key('K', { ctrlKey: true, shiftKey: true }), 'Mod+k'],
    [key('Enter', { metaKey: true }), 'Mod+Enter'],
    [key('ArrowDown', { shiftKey: true }), 'Shift+ArrowDown'],
    [key('ArrowRight', { altKey: true, shiftKey: true }), 'Alt+Shift+ArrowRight'],
    [key(' '), 'Space'],
  ])('names a key by what it writes, on every layout', (pressed, name) => {
    expect(nameOfKey(pressed)).toBe(name);
  });

  it('knows which keys can be switched off', () => {
    expect(['n', '?', '.', 'Mod+k', 'Escape', 'ArrowDown'].map(isSingleKey)).toEqual([true, true, true, false, false, false]);
  });

  it('lets the page go before the frame', () => {
    expect(press(null, 'e', [[shortcut('e', 'page')], [shortcut('e', 'frame')]]).hit?.label).toBe('page');
  });

  it('lets a started sequence go before everything, and drops it when another key follows', () => {
    const layers = [[shortcut('p', 'print')], [shortcut('g p', 'projects'), shortcut('p', 'other')]];
    expect(press(null, 'g', layers)).toEqual({ pending: 'g' });
    expect(press('g', 'p', layers).hit?.label).toBe('projects');
    expect(press('g', 'x', layers)).toEqual({ pending: null });
    expect(press(null, 'p', layers).hit?.label).toBe('print');
  });

  it('finds two meanings on one page', () => {
    expect(conflicts([shortcut('e'), shortcut('m'), shortcut('e')])).toEqual(['e']);
    expect(conflicts([shortcut('g')], [shortcut('g p')])).toEqual(['g']);
    expect(conflicts([shortcut('e')], [shortcut('n'), shortcut('g e')])).toEqual([]);
  });
});
