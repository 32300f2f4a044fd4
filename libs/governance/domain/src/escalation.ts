import { levels, type Level } from './dimension.ts';
import { isBroken, type Usage } from './tolerance.ts';

/** Who decides on a broken tolerance: always the level that set it (domain.md 3.12). */
export const escalationTargets = ['projectManager', 'projectBoard', 'programmeOrPortfolio', 'sponsoringGroup'] as const;
export type EscalationTarget = (typeof escalationTargets)[number];

const decides: Readonly<Record<Level, EscalationTarget>> = {
  workPackage: 'projectManager',
  stage: 'projectBoard',
  project: 'programmeOrPortfolio',
  programme: 'sponsoringGroup',
};

/** The highest level whose tolerance is forecast to break; undefined when all hold (examples `escalation-*`). */
export function brokenLevel(usages: Readonly<Partial<Record<Level, Usage | null>>>): Level | undefined {
  return levels.findLast((level) => {
    const usage = usages[level];
    return usage !== undefined && usage !== null && isBroken(usage);
  });
}

/** Who decides on a tolerance broken at `level`. */
export function deciderOf(level: Level): EscalationTarget {
  return decides[level];
}
