export const statuses = ['onCourse', 'attention', 'outside', 'notAssessed', 'complete', 'paused'] as const;
export type Status = (typeof statuses)[number];

/** The shapes as characters, for CSV, mail and window titles (ux.md 7.3). */
export const statusMark: Readonly<Record<Status, string>> = { onCourse: '●', attention: '▲', outside: '◆', notAssessed: '◌', complete: '✔', paused: '‖' };

export const riskBands = ['low', 'moderate', 'high', 'critical'] as const;
export type Band = (typeof riskBands)[number];

/** Band of a score 1–25 with the default limits (domain.md 5.1): 1–4, 5–9, 10–14, 15–25. */
export function bandOf(score: number): Band {
  if (score >= 15) return 'critical';
  if (score >= 10) return 'high';
  return score >= 5 ? 'moderate' : 'low';
}
