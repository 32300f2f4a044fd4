import { benefitsLive } from './benefit-acts.ts';
import { decisionsAreTaken } from './decision-acts.ts';
import { stagesAreForecast } from './forecast-acts.ts';
import { issuesMove } from './issue-acts.ts';
import { budgetIsAllocated, costsAreBooked } from './money-acts.ts';
import { peopleArrive, rolesAreGiven } from './organisation.ts';
import { portfolioBegins } from './portfolio-acts.ts';
import { programmesBegin, programmesDeliver } from './programme-acts.ts';
import { projectsAccepted, projectsBegin, tolerancesAreSet } from './project-acts.ts';
import { risksMove } from './risk-acts.ts';
import { stagesLive } from './stage-acts.ts';
import type { Act } from './town.ts';
import { livesTurn } from './turning-points.ts';

/** All that happened in Lindenfurt; within a day in this order. */
export const story: readonly Act[] = [
  ...peopleArrive,
  ...portfolioBegins,
  ...programmesBegin,
  ...projectsBegin,
  ...rolesAreGiven,
  ...projectsAccepted,
  ...tolerancesAreSet,
  ...budgetIsAllocated,
  ...benefitsLive,
  ...stagesLive,
  ...stagesAreForecast,
  ...costsAreBooked,
  ...programmesDeliver,
  ...risksMove,
  ...issuesMove,
  ...decisionsAreTaken,
  ...livesTurn,
];
