import { RiskBand } from '@tranche/shared/web/risk-band.tsx';

/** An estimate as chip; a half that is missing makes it "not estimated". */
export function Estimate({ probability, impact }: { probability?: number | null | undefined; impact?: number | null | undefined }) {
  const known = typeof probability === 'number' && typeof impact === 'number';
  return <RiskBand score={known ? probability * impact : null} probability={probability ?? null} impact={impact ?? null} />;
}
