/** What the viewer may do with a record, and why not; it comes with the record as `viewerCan`. */
export interface Permission {
  readonly allowed: boolean;
  readonly why?: string | null;
}
