/*
 * Keys of the screens (ux.md 4.4). Pure: a key press and the layers in force give what is run.
 * Printable keys are compared by the character they write, so `/` and `?` work on every keyboard layout.
 */

export interface Shortcut {
  /** `n`, `g p`, `Mod+Enter`, `Alt+Shift+ArrowRight`; `Mod` is Ctrl, on a Mac Cmd. */
  readonly keys: string;
  readonly label: string;
  readonly run: () => void;
}

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The name of a pressed key as it stands in `Shortcut.keys`. */
export function nameOfKey(press: PressedKey): string {
  const printable = press.key.length === 1;
  const key = press.key === ' ' ? 'Space' : printable && (press.ctrlKey || press.metaKey || press.altKey) ? press.key.toLowerCase() : press.key;
  // Shift is part of a printable character already: the `?` of a German keyboard is Shift+ß.
  const shift = press.shiftKey && !printable ? ['Shift'] : [];
  return [...(press.ctrlKey || press.metaKey ? ['Mod'] : []), ...(press.altKey ? ['Alt'] : []), ...shift, key].join('+');
}

/** Keys without modifier can be switched off as a whole (WCAG 2.1.4) and never act inside a field. */
export function isSingleKey(keys: string): boolean {
  return !/^(Mod|Alt)\+/.test(keys) && !/^[A-Z][a-z]+/.test(keys);
}

export interface Press {
  /** First key of a started sequence, or null. */
  readonly pending: string | null;
  readonly hit?: Shortcut;
}

/**
 * What a key means now. A started sequence goes before everything, then the layers in the given order (page before frame).
 * A key that does not continue the sequence ends it without effect.
 */
export function press(pending: string | null, name: string, layers: readonly (readonly Shortcut[])[]): Press {
  const all = layers.flat();
  if (pending !== null) {
    const hit = all.find((each) => each.keys === `${pending} ${name}`);
    return hit ? { pending: null, hit } : { pending: null };
  }
  if (all.some((each) => each.keys.startsWith(`${name} `))) return { pending: name };
  const hit = all.find((each) => each.keys === name);
  return hit ? { pending: null, hit } : { pending: null };
}

/** Keys that mean two things in one layer, or start a sequence and act alone; empty when all is well. */
export function conflicts(layer: readonly Pick<Shortcut, 'keys'>[], frame: readonly Pick<Shortcut, 'keys'>[] = []): string[] {
  const twice = layer.filter((each, index) => layer.some((other, at) => at < index && other.keys === each.keys)).map((each) => each.keys);
  const starts = new Set([...layer, ...frame].filter((each) => each.keys.includes(' ')).map((each) => each.keys.split(' ', 1)[0]));
  const blocked = layer.filter((each) => starts.has(each.keys)).map((each) => each.keys);
  return [...new Set([...twice, ...blocked])];
}
