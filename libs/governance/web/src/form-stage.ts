/** A stage as its forms know it. */
export interface FormStage {
  readonly id: string;
  readonly key: string;
  readonly version: number;
}
