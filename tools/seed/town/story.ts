import { benefitsLive } from './benefit-acts.ts';
import { peopleArrive, rolesAreGiven } from './organisation.ts';
import { projectsBegin } from './project-acts.ts';
import { risksMove } from './risk-acts.ts';
import { scopesArise } from './scopes-stopgap.ts';
import type { Act } from './town.ts';

/** All that happened in Lindenfurt; within a day in this order. */
export const story: readonly Act[] = [
  ...peopleArrive,
  ...scopesArise,
  ...projectsBegin,
  ...rolesAreGiven,
  ...risksMove,
  ...benefitsLive,
];
