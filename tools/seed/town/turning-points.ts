import { RaiseException } from '@tranche/governance/api/raise-exception.use-case.ts';
import { SubmitExceptionReport } from '@tranche/governance/api/submit-exception-report.use-case.ts';
import { raiseExceptionInput } from '@tranche/governance/domain/raise-exception.ts';
import { submitExceptionReportInput } from '@tranche/governance/domain/submit-exception-report.ts';
import { RestrictVisibility } from '@tranche/organisation/api/roles.use-cases.ts';
import { restrictVisibilityInput } from '@tranche/organisation/domain/restrict-visibility.ts';
import { CloseProject } from '@tranche/projects/api/close-project.use-case.ts';
import { PauseProject } from '@tranche/projects/api/pause-project.use-case.ts';
import { StartProjectClosure } from '@tranche/projects/api/start-project-closure.use-case.ts';
import { closeProjectInput } from '@tranche/projects/domain/close-project.ts';
import { pauseProjectInput } from '@tranche/projects/domain/pause-project.ts';
import { startProjectClosureInput } from '@tranche/projects/domain/start-project-closure.ts';
import { act, type Act, type Town } from './town.ts';

const cause = 'Der Landesdienstleister hat am 17. September mitgeteilt, dass die Schnittstelle 2.0 frühestens am 9. November bereitsteht.';

async function projectOf(town: Town, key: string): Promise<{ projectId: string; expectedVersion: number }> {
  return { projectId: town.id(key), expectedVersion: await town.version('project', key) };
}

const startClosure = (on: string, by: string, key: string) => act(on, by, async (town) => town.do(StartProjectClosure, startProjectClosureInput, await projectOf(town, key)));
const close = (on: string, by: string, key: string) => act(on, by, async (town) => town.do(CloseProject, closeProjectInput, await projectOf(town, key)));

/** Two projects close, one closes early, one pauses behind a curtain, one is in exception. */
export const livesTurn: readonly Act[] = [
  startClosure('2026-03-17', 'pm-P-9', 'P-9'),
  close('2026-03-20', 'head-kaemmerei', 'P-9'),
  startClosure('2026-03-24', 'pm-P-1', 'P-1'),
  close('2026-03-31', 'head-buergeramt', 'P-1'),
  startClosure('2026-07-21', 'pm-P-12', 'P-12'),
  act('2026-06-22', 'head-it', async (town) => town.do(PauseProject, pauseProjectInput, { ...(await projectOf(town, 'P-10')), reason: 'Die Dienstvereinbarung über mobile Geräte steht noch aus.', resumeBy: '2026-12-01' })),
  act('2026-06-22', 'head-it', async (town) => town.do(RestrictVisibility, restrictVisibilityInput, {
    scopeId: town.id('P-10'), expectedVersion: await town.version('scope', 'P-10'), category: 'personnel', reason: 'Die Gespräche mit dem Personalrat sind vertraulich.', until: '2026-12-31',
  })),
  act('2026-09-21', 'pm-P-3', async (town) => {
    const { exceptionId } = await town.do(RaiseException, raiseExceptionInput, { stageId: town.id('P-3/S-2'), expectedVersion: await town.version('stage', 'P-3/S-2'), cause, dimensions: [], language: 'de' });
    town.call('Exception P-3', exceptionId);
  }),
  act('2026-09-24', 'pm-P-3', async (town) => town.do(SubmitExceptionReport, submitExceptionReportInput, {
    exceptionId: town.id('Exception P-3'), expectedVersion: await town.version('exception_report', 'Exception P-3'), cause,
    consequences: 'Die Phase kostet voraussichtlich 309 500 EUR statt 240 000 EUR und endet sechs Wochen später. Die Toleranz des Projekts ist überschritten.',
    options: [
      { kind: 'exceptionPlan', text: 'Neuen Plan auf der Grundlage des Landesdienstes vorlegen', cost: '431000.00', days: 30 },
      { kind: 'removeCause', text: 'Ohne Übernahme der Stammdaten starten und sie später nachziehen', cost: '402000.00', days: 15 },
      { kind: 'moreTolerance', text: 'Mehrkosten tragen und auf die Schnittstelle warten', cost: '451000.00', days: 30 },
    ],
    recommended: 0, recommendation: 'Einen Ausnahmeplan beauftragen: die Entscheidung über den Landesdienst (PG-1/D-4) verändert den Lösungsweg.',
  })),
];
