/*
 * A person who presses `r` goes on typing at once, before the line's code has been fetched and its field has the focus.
 * What is typed in between is collected here, so that no key is lost and none acts as a shortcut (ux.md U1).
 */

interface Ahead {
  text: string;
  stop(): void;
}

let ahead: Ahead | undefined;

/** Longest wait for the line; afterwards the keys are the page's again. */
const patience = 10_000;

/** Text after one more key; undefined for a key that types nothing. */
export function typeAhead(text: string, key: string): string | undefined {
  if (key === 'Backspace') return text.slice(0, -1);
  if (key === 'Enter') return `${text}\n`;
  return key.length === 1 ? text + key : undefined;
}

/** Collects keys from now on, until a field takes them or `Escape` gives the line up. */
export function collectTypedAhead(onEscape: () => void): void {
  ahead?.stop();
  const timer = setTimeout(() => ahead?.stop(), patience);
  const own: Ahead = {
    text: '',
    stop() {
      clearTimeout(timer);
      document.removeEventListener('keydown', onKeyDown, true);
      if (ahead === own) ahead = undefined;
    },
  };
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = typeAhead(own.text, event.key);
    if (event.key === 'Escape') {
      own.stop();
      onEscape();
    } else if (next === undefined) return;
    else own.text = next;
    event.preventDefault();
    event.stopPropagation();
  }
  document.addEventListener('keydown', onKeyDown, true);
  ahead = own;
}

export interface TypedAhead {
  /** Lines that were finished with Enter. */
  readonly lines: readonly string[];
  /** What has been begun. */
  readonly text: string;
}

/** Lines and rest of what was typed, for the field that now has the focus. */
export function takeTypedAhead(): TypedAhead {
  const parts = ahead?.text.split('\n') ?? [];
  ahead?.stop();
  return { lines: parts.slice(0, -1).map((line) => line.trim()).filter(Boolean), text: parts.at(-1) ?? '' };
}
