import { namedKind } from '@tranche/organisation/api/offers.ts';
import de from '@tranche/programmes/domain/messages/de.json' with { type: 'json' };
import en from '@tranche/programmes/domain/messages/en.json' with { type: 'json' };
import { capability } from '@tranche/shared/api/capability.ts';
import { ApproveDeliveryPlan } from './approve-delivery-plan.use-case.ts';
import { ApproveProgrammeBrief } from './approve-programme-brief.use-case.ts';
import { ApproveProgrammeDesign } from './approve-programme-design.use-case.ts';
import { CancelTranche } from './cancel-tranche.use-case.ts';
import { CloseProgramme } from './close-programme.use-case.ts';
import { DecideTrancheReview } from './decide-tranche-review.use-case.ts';
import { EndTranche } from './end-tranche.use-case.ts';
import { EvaluateProgramme } from './evaluate-programme.use-case.ts';
import { MoveProject } from './move-project.use-case.ts';
import { PauseProgramme } from './pause-programme.use-case.ts';
import { PlanTranche } from './plan-tranche.use-case.ts';
import { ProgrammeActsResolver } from './programme-acts.resolver.ts';
import { programmeEntities } from './programme.entities.ts';
import { ProgrammeParts } from './programme-parts.loader.ts';
import { ProgrammeReader } from './programme.reader.ts';
import { ProgrammeResolver } from './programme.resolver.ts';
import { ProjectMembershipResolver } from './project-membership.resolver.ts';
import { RegisterProgrammeMandate } from './register-programme-mandate.use-case.ts';
import { ResumeProgramme } from './resume-programme.use-case.ts';
import { StartTranche } from './start-tranche.use-case.ts';
import { TrancheResolver } from './tranche.resolver.ts';

namedKind({ table: 'tranche', titleDe: 'r.title_de', titleEn: 'r.title_en', scopeColumn: 'r.programme_id' });

export const programmes = capability({
  name: 'programmes',
  entities: programmeEntities,
  providers: [
    ProgrammeReader, ProgrammeParts,
    RegisterProgrammeMandate, ApproveProgrammeBrief, ApproveProgrammeDesign, ApproveDeliveryPlan, EvaluateProgramme, PauseProgramme, ResumeProgramme, CloseProgramme,
    PlanTranche, StartTranche, EndTranche, DecideTrancheReview, CancelTranche, MoveProject,
    ProgrammeResolver, ProgrammeActsResolver, TrancheResolver, ProjectMembershipResolver,
  ],
  messages: { de, en },
});
