import { preprocess, type ZodObject, type ZodType } from 'zod';

/** A risk as its forms know it. */
export interface RiskVersion {
  readonly id: string;
  readonly version: number;
}

type WithoutRisk<Values> = Omit<Values, 'riskId' | 'expectedVersion'>;

/**
 * The schema of a form on a risk. Id and version are added when it is sent: a draft that is opened again after somebody
 * else changed the risk then speaks of the version that the person sees.
 */
export function formOf<Output extends { riskId: string; expectedVersion: number }>(schema: ZodType<Output>, risk: RiskVersion, clean?: (values: unknown) => unknown): ZodType<Output> {
  const fields = (schema as unknown as ZodObject).omit({ riskId: true, expectedVersion: true });
  const cleaned = clean ? preprocess(clean, fields) : fields;
  return cleaned.transform((values) => ({ ...(values as WithoutRisk<Output>), riskId: risk.id, expectedVersion: risk.version }) as unknown as Output) as unknown as ZodType<Output>;
}
