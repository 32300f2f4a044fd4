/** Keys that the frame itself uses on every page; capabilities add one per kind of entry and `g` sequences (ux.md 4.4). */
export const frameKeys = { search: '/', palette: 'Mod+k', create: 'n', rail: '[', asOf: 't', help: '?' } as const;
