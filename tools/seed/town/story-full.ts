import { stagesAreForecast } from './forecast-acts.ts';
import { budgetIsAllocated, costsAreBooked } from './money-acts.ts';
import { peopleArrive, rolesAreGiven } from './organisation.ts';
import { projectsAreTakenOn, projectsBegin } from './project-acts.ts';
import { risksMove } from './risk-acts.ts';
import { scopesArise } from './scopes-stopgap.ts';
import { stagesLive } from './stage-acts.ts';
import type { Act } from './town.ts';

/** All that happened in Lindenfurt; within a day in this order. */
export const story: readonly Act[] = [
  ...peopleArrive,
  ...scopesArise,
  ...projectsBegin,
  ...rolesAreGiven,
  ...projectsAreTakenOn,
  ...budgetIsAllocated,
  ...stagesLive,
  ...stagesAreForecast,
  ...costsAreBooked,
  ...risksMove,
];
