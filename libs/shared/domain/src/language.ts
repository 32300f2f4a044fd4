/** Languages of screens, messages and reports. */
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];
