import { useEffect, type KeyboardEvent, type RefObject } from 'react';

const cardsIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-card]')];

/** One card is in the tab order; `j k h l` and the arrows move between cards, `.` opens the menu of the card. */
export function useCardKeys(root: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  useEffect(() => {
    const cards = root.current ? cardsIn(root.current) : [];
    if (!cards.some((card) => card.tabIndex === 0)) cards[0]?.setAttribute('tabindex', '0');
  });
  return (event) => {
    const card = (event.target as HTMLElement).closest<HTMLElement>('[data-card]');
    if (!card || !root.current || event.target !== card || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '.') {
      event.preventDefault();
      card.querySelector<HTMLButtonElement>('button')?.click();
      return;
    }
    const next = neighbour(root.current, card, event.key);
    if (!next) return;
    event.preventDefault();
    for (const each of cardsIn(root.current)) each.tabIndex = each === next ? 0 : -1;
    next.focus();
  };
}

/** The card above or below, or the one at the same height in the next column with cards. */
function neighbour(root: HTMLElement, card: HTMLElement, key: string): HTMLElement | undefined {
  const columns = [...root.querySelectorAll<HTMLElement>('[data-column]')].map(cardsIn).filter((cards) => cards.length > 0);
  const column = columns.findIndex((cards) => cards.includes(card));
  const row = columns[column]?.indexOf(card) ?? 0;
  if (key === 'j' || key === 'ArrowDown') return columns[column]?.[row + 1];
  if (key === 'k' || key === 'ArrowUp') return columns[column]?.[row - 1];
  const side = key === 'l' || key === 'ArrowRight' ? columns[column + 1] : key === 'h' || key === 'ArrowLeft' ? columns[column - 1] : undefined;
  return side?.[Math.min(row, side.length - 1)];
}
