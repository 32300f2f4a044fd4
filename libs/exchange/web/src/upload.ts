import type { UserError } from '@tranche/shared/web/user-error.ts';

export type UploadOutcome =
  | { readonly ok: true; readonly importId: string; readonly version: number }
  /** Without errors no answer came. */
  | { readonly ok: false; readonly errors: readonly UserError[] };

/** What the server answered to an upload. */
export function uploadOutcome(status: number, answer: string): UploadOutcome {
  let read: { importId?: string; version?: number; errors?: UserError[] } = {};
  try {
    read = JSON.parse(answer) as typeof read;
  } catch {
    // An answer that is no JSON comes from something between here and the server.
    return { ok: false, errors: [] };
  }
  const { importId, version, errors = [] } = read;
  return status === 201 && importId && version ? { ok: true, importId, version } : { ok: false, errors };
}

/** Sends the bytes of a file and tells how far it is, from 0 to 1; `fetch` cannot tell. */
export function upload(file: File, language: string, progress: (share: number) => void, signal: AbortSignal): Promise<UploadOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/imports');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    request.setRequestHeader('Accept-Language', language);
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => resolve(uploadOutcome(request.status, request.responseText)));
    for (const failure of ['error', 'abort', 'timeout'] as const) request.addEventListener(failure, () => resolve({ ok: false, errors: [] }));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
