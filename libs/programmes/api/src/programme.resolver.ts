import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { persons, PersonType, scopeOf, ScopeType } from '@tranche/organisation/api/offers.ts';
import { ProjectParts, ProjectType } from '@tranche/projects/api/offers.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import type { Page } from '@tranche/shared/api/page.ts';
import { KeyArgs, LocalText, localText } from '@tranche/shared/api/shared.types.ts';
import { ProgrammeParts } from './programme-parts.loader.ts';
import { approveBriefPolicy, approveDeliveryPlanPolicy, approveDesignPolicy, closeProgrammePolicy, evaluateProgrammePolicy, pauseProgrammePolicy, planTranchePolicy, readProgrammes } from './programme.policies.ts';
import { ProgrammeReader, type ProgrammeRow } from './programme.reader.ts';
import { ProgrammeConnection, ProgrammesArgs, ProgrammeType, ProgrammeViewerCan, TrancheType } from './programme.type.ts';

@Resolver(() => ProgrammeType)
export class ProgrammeResolver {
  constructor(
    private readonly db: Database,
    private readonly access: Access,
    private readonly reader: ProgrammeReader,
    private readonly parts: ProgrammeParts,
    private readonly projectParts: ProjectParts,
  ) {}

  @Query(() => ProgrammeConnection, { description: 'Programmes, the oldest first.' })
  @Allowed(readProgrammes)
  programmes(@Args() args: ProgrammesArgs): Promise<Page<ProgrammeRow>> {
    return this.reader.page(args);
  }

  @Query(() => ProgrammeType, { nullable: true, description: 'The programme with this key.' })
  @Allowed(readProgrammes)
  programme(@Args() { key }: KeyArgs): Promise<ProgrammeRow | undefined> {
    return this.reader.byKey(key);
  }

  @ResolveField(() => LocalText)
  title(@Parent() programme: ProgrammeRow): LocalText {
    return localText(programme.titleDe, programme.titleEn);
  }

  @ResolveField(() => LocalText, { nullable: true })
  vision(@Parent() { visionDe, visionEn }: ProgrammeRow): LocalText | null {
    if (visionDe) return localText(visionDe, visionEn);
    return visionEn ? { text: visionEn, language: 'en' } : null;
  }

  @ResolveField(() => Boolean)
  restricted(@Parent() programme: ProgrammeRow): boolean {
    return programme.visibility === 'restricted';
  }

  @ResolveField(() => ScopeType, { nullable: true })
  async parent(@Parent() programme: ProgrammeRow) {
    const parentId = await this.projectParts.parentId(programme.id);
    return parentId ? scopeOf(this.db, parentId) : null;
  }

  @ResolveField(() => [ScopeType])
  async ancestors(@Parent() programme: ProgrammeRow) {
    return Promise.all((await this.projectParts.ancestorIds(programme.id)).map((id) => scopeOf(this.db, id)));
  }

  @ResolveField(() => PersonType, { nullable: true })
  async sro(@Parent() programme: ProgrammeRow) {
    return persons(this.db, await this.parts.holder(programme.id, 'sro'));
  }

  @ResolveField(() => PersonType, { nullable: true })
  async manager(@Parent() programme: ProgrammeRow) {
    return persons(this.db, await this.parts.holder(programme.id, 'programmeManager'));
  }

  @ResolveField(() => [TrancheType])
  tranches(@Parent() programme: ProgrammeRow) {
    return this.parts.tranches(programme.id);
  }

  @ResolveField(() => [ProjectType])
  projects(@Parent() programme: ProgrammeRow) {
    return this.parts.projects(programme.id);
  }

  @ResolveField(() => ProgrammeViewerCan)
  viewerCan(@Parent() programme: ProgrammeRow) {
    return this.access.permissions({
      approveBrief: approveBriefPolicy, approveDesign: approveDesignPolicy, approveDeliveryPlan: approveDeliveryPlanPolicy, evaluate: evaluateProgrammePolicy,
      pause: pauseProgrammePolicy, close: closeProgrammePolicy, planTranche: planTranchePolicy,
    }, programme);
  }
}
