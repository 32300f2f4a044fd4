import de from '@tranche/exchange/domain/messages/de.json' with { type: 'json' };
import en from '@tranche/exchange/domain/messages/en.json' with { type: 'json' };
import { capability } from '@tranche/shared/api/capability.ts';
import { CancelImport } from './cancel-import.use-case.ts';
import { FilePlanner } from './file-planner.ts';
import { FoundOrganisation } from './found-organisation.ts';
import { ImportJob } from './import-job.ts';
import { ImportReader } from './import.reader.ts';
import { ImportResolver, ImportRowResolver } from './import.resolver.ts';
import { PublicationReader } from './publication.reader.ts';
import { ExternalRecordResolver, ProjectExternalResolver, PublicationResolver } from './publication.resolver.ts';
import { PreviewImport } from './preview-import.use-case.ts';
import { RollUpReader } from './roll-up.reader.ts';
import { ProjectRollUpResolver } from './roll-up.resolver.ts';
import { RunImport } from './run-import.use-case.ts';
import { UndoImport } from './undo-import.use-case.ts';
import { UploadFile } from './upload-file.use-case.ts';
import { WritePublication } from './write-publication.ts';

export const exchange = capability({
  name: 'exchange',
  entities: [],
  providers: [
    FilePlanner, FoundOrganisation, ImportReader, WritePublication, UploadFile, PreviewImport, RunImport, CancelImport, UndoImport, ImportJob, ImportResolver, ImportRowResolver,
    PublicationReader, PublicationResolver, ProjectExternalResolver, ExternalRecordResolver, RollUpReader, ProjectRollUpResolver,
  ],
  messages: { de, en },
});
