import type { UserError } from '@tranche/shared/web/user-error.ts';
import * as z from 'zod';

export type UploadOutcome =
  | { readonly ok: true; readonly importId: string; readonly version: number }
  /** Without errors no answer came. */
  | { readonly ok: false; readonly errors: readonly UserError[] };

const taken = z.object({ importId: z.string(), version: z.int() });
const refused = z.object({ errors: z.array(z.object({ path: z.array(z.string()), rule: z.string(), message: z.string(), mend: z.string() })) });

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer) as unknown;
  } catch {
    // An answer that is no JSON comes from something between here and the server.
    return undefined;
  }
}

/** What the server answered to an upload. */
export function uploadOutcome(status: number, answer: string): UploadOutcome {
  const read = parsed(answer);
  const kept = taken.safeParse(read);
  if (status === 201 && kept.success) return { ok: true, ...kept.data };
  return { ok: false, errors: refused.safeParse(read).data?.errors ?? [] };
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
