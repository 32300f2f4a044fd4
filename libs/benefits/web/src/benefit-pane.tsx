import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { BenefitZones } from './benefit-zones.tsx';
import { useBenefit } from './use-benefit.ts';

/** One benefit beside the register. */
export function BenefitPane({ benefitKey }: { benefitKey: string }) {
  const { data, error, refetch } = useBenefit(benefitKey);
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  return data?.benefit ? <BenefitZones benefit={data.benefit} narrow /> : <Skeleton rows={12} />;
}
