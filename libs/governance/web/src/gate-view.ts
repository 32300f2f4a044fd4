import type { Day } from '@tranche/shared/domain/day.ts';
import type { GateFigures_FiguresFragment, GateView_GateFragment } from '@tranche/shared/web/gql/graphql.ts';

/** The gate as its zones read it. */
export type GateView = GateView_GateFragment;
export type GateFigures = GateFigures_FiguresFragment;

/** Days of the interface are text that the server has checked. */
export const asDay = (value: string | null | undefined) => (value ?? null) as Day | null;
