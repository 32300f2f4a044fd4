import type { RiskCategory } from '@tranche/risks/domain/risk.ts';
import type { SaveOutcome } from '@tranche/shared/web/register-grid.tsx';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { useMemo } from 'react';
import { describeRiskDocument, reassessRiskDocument } from './risk.mutations.ts';
import { useRiskChanged } from './use-risk-changed.ts';

interface Edited {
  readonly id: string;
  readonly version: number;
  readonly probability?: number | null;
  readonly impact?: number | null;
}

/** What a cell of the register changes, by the verb that it stands for. */
export function useRiskEdits() {
  const [describe] = useAction(describeRiskDocument);
  const [reassess] = useAction(reassessRiskDocument);
  const changed = useRiskChanged();
  return useMemo(() => {
    const of = ({ id, version }: Edited) => ({ riskId: id, expectedVersion: version });
    const outcome = async (acting: ReturnType<typeof describe>): Promise<SaveOutcome> => {
      const done = await acting;
      if (done.ok) changed();
      return done.ok ? { ok: true } : { ok: false, errors: done.errors };
    };
    const judged = async (acting: ReturnType<typeof reassess>): Promise<SaveOutcome> => {
      const done = await acting;
      if (done.ok) changed();
      return done.ok ? { ok: true } : { ok: false, errors: done.errors };
    };
    return {
      title: (risk: Edited, title: string) => outcome(describe({ ...of(risk), title }, { quiet: true })),
      category: (risk: Edited, category: string) => outcome(describe({ ...of(risk), category: (category || null) as RiskCategory | null }, { quiet: true })),
      owner: (risk: Edited, owner: { id: string } | null) => outcome(describe({ ...of(risk), ownerId: owner?.id ?? null }, { quiet: true })),
      probability: (risk: Edited, probability: number | null) => judged(reassess({ ...of(risk), probability }, { quiet: true })),
      impact: (risk: Edited, impact: number | null) => judged(reassess({ ...of(risk), impact }, { quiet: true })),
    };
  }, [describe, reassess, changed]);
}
