import { governanceTexts } from '@tranche/governance/web/texts.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { Gap } from '@tranche/shared/web/gql/graphql.ts';
import type { Status } from '@tranche/shared/web/status.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useCallback } from 'react';

export const allDimensions = ['cost', 'time', 'scope', 'quality', 'benefit', 'risk', 'sustainability'] as const;
type Dimension = (typeof allDimensions)[number];

export interface DrivenFigures {
  readonly status: string;
  readonly driver?: Dimension | null;
  readonly costUsage?: string | null;
  readonly timeUsage?: string | null;
}

/** Why a status is what it is: "Kosten 187 %"; a project on course needs no reason. */
export function useDriverWords(): (figures: DrivenFigures | null | undefined) => string | null {
  const t = useMessages(governanceTexts);
  const format = useFormat();
  return useCallback((figures) => {
    if (!figures?.driver || figures.status === 'onCourse') return null;
    const usage = figures.driver === 'cost' ? figures.costUsage : figures.driver === 'time' ? figures.timeUsage : null;
    return `${t(`governance.dimension.${figures.driver}`)}${usage ? ` ${format.usage(usage)}` : ''}`;
  }, [t, format]);
}

export interface JudgedDimension {
  readonly status: Status;
  readonly usage?: string | null;
  readonly gap?: Gap | null;
}

/** How a dimension is shown: a gap hides the number; what a closed project used in the end does not age. */
export function shownDimension(state: string, { status, usage, gap }: JudgedDimension): Required<JudgedDimension> {
  if (state === 'closed') return { status: 'complete', usage: usage ?? null, gap: null };
  return { status, usage: gap ? null : (usage ?? null), gap: gap ?? null };
}
