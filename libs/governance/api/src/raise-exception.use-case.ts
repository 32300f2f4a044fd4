import { Injectable } from '@nestjs/common';
import { reportWithinWorkingDays } from '@tranche/governance/domain/exception.ts';
import { usagesOf } from '@tranche/governance/domain/project-figures.ts';
import { raiseException, type RaiseExceptionInput } from '@tranche/governance/domain/raise-exception.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { Stale, UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { GateFactsReader } from './gate-facts.reader.ts';
import { ExceptionReport } from './governance.entities.ts';
import { workingCalendar } from '@tranche/organisation/api/offers.ts';

/** A tolerance will not hold: the numbers are frozen and the clock of the report starts. */
@Injectable()
export class RaiseException {
  constructor(private readonly unit: UnitOfWork, private readonly facts: GateFactsReader) {}

  execute(input: RaiseExceptionInput): Promise<Result<{ exceptionId: string; projectId: string }>> {
    return this.unit.run('raiseException', async (work) => {
      await work.rows('select id from stage where id = $1 for update', [input.stageId]);
      const facts = await this.facts.of(input.stageId, work.today);
      if (!facts) return refused('notFound', ['stageId']);
      const { stage } = facts;
      if (stage.version !== input.expectedVersion) throw new Stale();
      const open = await work.rows("select id from exception_report where stage_id = $1 and state <> 'decided'", [stage.id]);
      const verdict = raiseException(input, {
        stageState: stage.state, stageUsages: usagesOf(facts.stageDimensions), projectUsages: usagesOf(facts.figures.dimensions), alreadyOpen: open.length > 0,
        dueOn: (await workingCalendar(work)).dueAfter(work.today, reportWithinWorkingDays),
      });
      if (!verdict.ok) return verdict;
      const { dimensions, ...raised } = verdict.value;
      const report = work.create(ExceptionReport, {
        ...raised, id: newId(work.now), scopeId: stage.projectId, stageId: stage.id, decisionId: null, dimensions: [...dimensions], consequences: null, options: [], recommended: null,
        recommendation: null, raisedOn: work.today, raisedById: work.actor.personId, submittedOn: null, outcome: null, decidedOn: null, planState: null,
      });
      work.emit('ExceptionRaised', { exceptionId: report.id, stageId: stage.id, scopeId: stage.projectId });
      work.touches(stage.projectId);
      return ok({ exceptionId: report.id, projectId: stage.projectId });
    });
  }
}
