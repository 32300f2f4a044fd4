import de from '@tranche/governance/domain/messages/de.json' with { type: 'json' };
import en from '@tranche/governance/domain/messages/en.json' with { type: 'json' };
import { capability } from '@tranche/shared/api/capability.ts';
import { AcceptEndStageReport } from './accept-end-stage-report.use-case.ts';
import { ExceptionReader } from './exception.reader.ts';
import { ExceptionResolver } from './exception.resolver.ts';
import { ExceptionSubject } from './exception.subject.ts';
import { GateFactsReader } from './gate-facts.reader.ts';
import { GateRegisters } from './gate-registers.reader.ts';
import { governanceEntities } from './governance.entities.ts';
import { ProjectControlResolver } from './project-control.resolver.ts';
import { ProjectExplainers } from './project-explainers.ts';
import { ProjectFactsReader } from './project-facts.reader.ts';
import { ProjectFiguresKeeper } from './project-figures.keeper.ts';
import { ProjectFiguresReader } from './project-figures.reader.ts';
import { ProjectPortsProvider } from './project-ports.ts';
import { RegisterPorts } from './register-ports.ts';
import { RaiseException } from './raise-exception.use-case.ts';
import { Rollups } from './rollup.reader.ts';
import { SetTolerances } from './set-tolerances.use-case.ts';
import { StageBoardReader } from './stage-board.reader.ts';
import { StageBoardResolver } from './stage-board.resolver.ts';
import { StageControlResolver } from './stage-control.resolver.ts';
import { StageGateReader } from './stage-gate.reader.ts';
import { StageGateResolver } from './stage-gate.resolver.ts';
import { StageGateSubject } from './stage-gate.subject.ts';
import { SubmitExceptionReport } from './submit-exception-report.use-case.ts';
import { SubmitStagePlan } from './submit-stage-plan.use-case.ts';
import { TolerancesReader } from './tolerances.reader.ts';
import { WaitingControl } from './waiting-control.ts';
import { WithdrawStagePlan } from './withdraw-stage-plan.use-case.ts';

export const governance = capability({
  name: 'governance',
  entities: governanceEntities,
  providers: [
    ProjectFactsReader, GateRegisters, GateFactsReader, ProjectFiguresKeeper, ProjectFiguresReader, TolerancesReader, StageGateReader, StageBoardReader, ExceptionReader, Rollups,
    SetTolerances, SubmitStagePlan, WithdrawStagePlan, AcceptEndStageReport, RaiseException, SubmitExceptionReport,
    StageGateSubject, ExceptionSubject, ProjectPortsProvider, RegisterPorts, ProjectExplainers, WaitingControl,
    ProjectControlResolver, StageControlResolver, StageGateResolver, StageBoardResolver, ExceptionResolver,
  ],
  messages: { de, en },
});
