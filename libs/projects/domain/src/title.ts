import { line } from '@tranche/shared/domain/input.ts';
import { refusal, type Refusal } from '@tranche/shared/domain/result.ts';

/** A title as people see it in lists and on boards (domain.md 2.4). */
export const title = line(1, 120);

export interface Titles {
  readonly titleDe: string;
  readonly titleEn: string | null;
}

/** Titles are stored in German with an optional English one; whoever types only English gives both until somebody translates. */
export function titlesOf(input: { titleDe?: string | null | undefined; titleEn?: string | null | undefined }): Titles | undefined {
  const titleDe = input.titleDe ?? input.titleEn;
  return titleDe ? { titleDe, titleEn: input.titleEn ?? null } : undefined;
}

export function titleMissing(titles: Titles | undefined): Refusal | undefined {
  return titles ? undefined : refusal('project.titleMissing', ['titleDe']);
}
