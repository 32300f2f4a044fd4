import de from '@tranche/projects/domain/messages/de.json' with { type: 'json' };
import en from '@tranche/projects/domain/messages/en.json' with { type: 'json' };
import { namedKind } from '@tranche/organisation/api/offers.ts';
import { capability } from '@tranche/shared/api/capability.ts';
import { AcceptProjectMandate } from './accept-project-mandate.use-case.ts';
import { CloseProject } from './close-project.use-case.ts';
import { DeclineProject } from './decline-project.use-case.ts';
import { EndStage } from './end-stage.use-case.ts';
import { ForecastStage } from './forecast-stage.use-case.ts';
import { MilestoneResolver } from './milestone.resolver.ts';
import { PauseProject } from './pause-project.use-case.ts';
import { PlanStage } from './plan-stage.use-case.ts';
import { ProjectActsResolver } from './project-acts.resolver.ts';
import { projectEntities } from './project.entities.ts';
import { ProjectParts } from './project-parts.loader.ts';
import { ProjectPorts } from './project.ports.ts';
import { ProjectReader } from './project.reader.ts';
import { ProjectResolver } from './project.resolver.ts';
import { ProposeProject } from './propose-project.use-case.ts';
import { ReopenProject } from './reopen-project.use-case.ts';
import { ResumeProject } from './resume-project.use-case.ts';
import { StageResolver } from './stage.resolver.ts';
import { StartProjectClosure } from './start-project-closure.use-case.ts';
import { StartStage } from './start-stage.use-case.ts';
import { UpdatePlan } from './update-plan.use-case.ts';
import { UpdateProject } from './update-project.use-case.ts';

for (const table of ['stage', 'milestone']) namedKind({ table, titleDe: 'r.title_de', titleEn: 'r.title_en', scopeColumn: 'r.project_id' });

export const projects = capability({
  name: 'projects',
  entities: projectEntities,
  providers: [
    ProjectPorts, ProjectReader, ProjectParts,
    ProposeProject, AcceptProjectMandate, DeclineProject, UpdateProject, PauseProject, ResumeProject, StartProjectClosure, CloseProject, ReopenProject,
    PlanStage, UpdatePlan, StartStage, EndStage, ForecastStage,
    ProjectResolver, ProjectActsResolver, StageResolver, MilestoneResolver,
  ],
  messages: { de, en },
});
