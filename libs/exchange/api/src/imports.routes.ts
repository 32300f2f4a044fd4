import { raw, Router, json, type NextFunction, type Request, type Response } from 'express';
import { importOrganisationInput } from '@tranche/exchange/domain/import-input.ts';
import { limits } from '@tranche/exchange/domain/table.ts';
import type { Access } from '@tranche/shared/api/access.ts';
import { tell } from '@tranche/shared/api/messages.ts';
import { parseInput } from '@tranche/shared/api/input.ts';
import { currentRequest } from '@tranche/shared/api/request-context.ts';
import type { Refusal } from '@tranche/shared/domain/result.ts';
import type { FoundOrganisation } from './found-organisation.ts';
import { importPolicy } from './import.policies.ts';
import type { UploadFile } from './upload-file.use-case.ts';

export interface ImportServices {
  readonly access: Access;
  readonly upload: UploadFile;
  readonly found: FoundOrganisation;
  readonly demo: boolean;
}

const office = { scopeId: null };

/**
 * `POST /imports`: the bytes of a file. `POST /imports/organisations`: an organisation to import into; in the demo only,
 * where whoever reaches the page may be anyone, so that it asks for no sign-in.
 */
export function importRoutes({ access, upload, found, demo }: ImportServices): Router {
  const routes = Router();
  // A packed body is refused: its size says nothing about what comes out of it (security.md IM-1).
  const body = raw({ type: () => true, limit: limits.bytes, inflate: false });

  const signedIn = async (_request: Request, response: Response, next: NextFunction): Promise<void> => {
    if (!currentRequest().actor) return refuse(response, 401, [{ rule: 'signIn.needed', path: [] }]);
    next();
  };
  const byOffice = async (_request: Request, response: Response, next: NextFunction): Promise<void> => {
    const verdict = await access.verdict(importPolicy, office);
    if (!verdict.allowed) return refuse(response, 403, [verdict.refusal!]);
    currentRequest().roleUsed = verdict.role;
    next();
  };

  routes.post('/', signedIn, byOffice, body, async (request: Request, response: Response) => {
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const result = await upload.execute({ name: fileName(request), bytes });
    if (result.ok) response.status(201).json(result.value);
    else refuse(response, 422, result.refusals);
  });

  routes.post('/organisations', json({ limit: '8kb' }), async (request: Request, response: Response) => {
    if (!demo) return void response.status(404).end();
    const parsed = parseInput(importOrganisationInput, request.body);
    if (!parsed.ok) return refuse(response, 422, parsed.refusals);
    response.json(await found.execute(parsed.value));
  });

  routes.use((error: Error & { status?: number; type?: string }, _request: Request, response: Response, next: NextFunction) => {
    if (error.type === 'entity.too.large') return refuse(response, 413, [{ rule: 'import.tooLarge', path: ['file'], values: { bytes: limits.bytes + 1, most: limits.bytes } }]);
    if (error.status !== undefined && error.status < 500) return refuse(response, error.status, [{ rule: 'import.packed', path: ['file'] }]);
    next(error);
  });
  return routes;
}

/** Header values are Latin-1, so the client sends the name percent-encoded. */
function fileName(request: Request): string {
  const name = request.get('x-file-name') ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function refuse(response: Response, status: number, refusals: readonly Refusal[]): void {
  response.status(status).json({ errors: refusals.map((each) => tell(currentRequest().language, each)) });
}
