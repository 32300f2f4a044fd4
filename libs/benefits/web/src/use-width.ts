import { useCallback, useState } from 'react';

/** Width of an element in pixels, kept up to date, so that text in a drawing keeps its size on every screen. */
export function useWidth(first: number): [number, (element: HTMLElement | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(first);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      const inner = Math.round(entry?.contentRect.width ?? 0);
      if (inner > 0) setWidth(inner);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [width, measure];
}
