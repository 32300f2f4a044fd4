import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DecisionReader, DecisionType } from '@tranche/decisions/api/offers.ts';
import { ProjectParts, ProjectReader, ProjectType, StageType } from '@tranche/projects/api/offers.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { acceptEndStageReportPolicy, raiseExceptionPolicy, readGates, submitStagePlanPolicy, withdrawStagePlanPolicy } from './governance.policies.ts';
import { DimensionStatusType } from './project-figures.type.ts';
import { columnsOf, StageBoardReader, type CardRow } from './stage-board.reader.ts';
import { StageBoardArgs, StageBoardType, StageCardType } from './stage-board.type.ts';
import { StageGateViewerCan } from './stage-gate.type.ts';
import { TolerancesReader } from './tolerances.reader.ts';

@Resolver(() => StageCardType)
export class StageBoardResolver {
  constructor(
    private readonly access: Access,
    private readonly reader: StageBoardReader,
    private readonly decisions: DecisionReader,
    private readonly parts: ProjectParts,
    private readonly projects: ProjectReader,
    private readonly tolerances: TolerancesReader,
  ) {}

  @Query(() => StageBoardType, { description: 'Stages by state, of a portfolio, programme or project.' })
  @Allowed(readGates)
  async stageBoard(@Args() { scope }: StageBoardArgs) {
    const { cards, more } = await this.reader.cards(scope);
    return { columns: columnsOf(cards), cards, more };
  }

  @ResolveField(() => StageType)
  stage(@Parent() card: CardRow) {
    return this.parts.stage(card.id);
  }

  @ResolveField(() => ProjectType)
  project(@Parent() card: CardRow) {
    return this.projects.byId(card.scopeId ?? '');
  }

  @ResolveField(() => [DimensionStatusType])
  dimensions(@Parent() card: CardRow) {
    return this.tolerances.stageDimensions(card.id, card.scopeId ?? '');
  }

  @ResolveField(() => DecisionType, { nullable: true })
  decision(@Parent() card: CardRow) {
    return this.decisions.load(card.decisionId);
  }

  @ResolveField(() => StageGateViewerCan)
  viewerCan(@Parent() card: CardRow) {
    return this.access.permissions({ submit: submitStagePlanPolicy, withdraw: withdrawStagePlanPolicy, acceptEndStageReport: acceptEndStageReportPolicy, raiseException: raiseExceptionPolicy }, card);
  }
}
