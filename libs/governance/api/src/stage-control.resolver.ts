import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { StageType, type StageRow } from '@tranche/projects/api/offers.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { GateStateEnum } from './governance.enums.ts';
import { setTolerancesPolicy } from './governance.policies.ts';
import { DimensionStatusType } from './project-figures.type.ts';
import { StageGateReader } from './stage-gate.reader.ts';
import { TolerancesType } from './tolerance.type.ts';
import { TolerancesReader } from './tolerances.reader.ts';

/** What control adds to a stage: its tolerances, how it stands against them, and where its gate is. */
@Resolver(() => StageType)
export class StageControlResolver {
  constructor(private readonly access: Access, private readonly tolerancesReader: TolerancesReader, private readonly gates: StageGateReader) {}

  @ResolveField(() => TolerancesType, { description: 'Tolerances of this stage.' })
  async tolerances(@Parent() stage: StageRow) {
    const list = await this.tolerancesReader.of(stage.id);
    return { ...list, viewerCan: { set: await this.access.permission(setTolerancesPolicy, { scopeId: stage.projectId, stageState: stage.state, projectState: stage.projectState }) } };
  }

  @ResolveField(() => [DimensionStatusType], { description: 'How the stage stands against its tolerances.' })
  dimensions(@Parent() stage: StageRow) {
    return this.tolerancesReader.stageDimensions(stage.id, stage.projectId);
  }

  @ResolveField(() => GateStateEnum, { description: 'State of its gate.' })
  async gateState(@Parent() stage: StageRow) {
    const submission = stage.state === 'planned' ? undefined : await this.gates.submission(stage.id);
    return submission?.state ?? 'preparing';
  }
}
