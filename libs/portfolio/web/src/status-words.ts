import { governanceTexts } from '@tranche/governance/web/texts.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
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
