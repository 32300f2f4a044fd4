import { preprocess, type ZodObject, type ZodType } from 'zod';

/** An issue as its forms know it. */
export interface IssueVersion {
  readonly id: string;
  readonly version: number;
}

type WithoutIssue<Values> = Omit<Values, 'issueId' | 'expectedVersion'>;

/**
 * The schema of a form on an issue. Id and version are added when it is sent: a draft that is opened again after somebody
 * else changed the issue then speaks of the version that the person sees.
 */
export function formOf<Output extends { issueId: string; expectedVersion: number }>(schema: ZodType<Output>, issue: IssueVersion, clean?: (values: unknown) => unknown): ZodType<Output> {
  const fields = (schema as unknown as ZodObject).omit({ issueId: true, expectedVersion: true });
  const cleaned = clean ? preprocess(clean, fields) : fields;
  return cleaned.transform((values) => ({ ...(values as WithoutIssue<Output>), issueId: issue.id, expectedVersion: issue.version }) as unknown as Output) as unknown as ZodType<Output>;
}
