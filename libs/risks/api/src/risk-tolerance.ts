import type { Work } from '@tranche/shared/api/unit-of-work.ts';

/** Money exposure up to which a scope carries its risks itself; null where no line is set. */
export type ReadRiskTolerance = (work: Work, scopeId: string) => Promise<string | null>;

/** Port: tolerances belong to a higher capability, which sets its reader at start. */
export class RiskTolerance {
  read: ReadRiskTolerance = async () => null;

  /** Net exposure of the scope's open risks, where a response is planned its residual one, against its line; both in the currency of the scope. */
  async of(work: Work, scopeId: string): Promise<{ exposure: string | null; toleranceLine: string | null }> {
    const toleranceLine = await this.read(work, scopeId);
    if (toleranceLine === null) return { exposure: null, toleranceLine };
    const [row] = await work.rows<{ net: string | null }>("select sum(coalesce(residual_value, expected_value))::text as net from risk where scope_id = $1 and state <> 'closed'", [scopeId]);
    return { exposure: row?.net ?? null, toleranceLine };
  }
}
