import type { ActionState } from '@tranche/decisions/domain/action.ts';
import type { ConditionState } from '@tranche/decisions/domain/condition.ts';
import type { DecisionState } from '@tranche/decisions/domain/decision.ts';

const ring = 'M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4z';
const check = 'M2.5 8.5 6.3 12.3 13.5 3.8';
const cross = 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5';

interface Shape {
  /** Drawn as a line. */
  readonly line?: string;
  readonly fill?: string;
  readonly dashed?: true;
}

/** A ring that fills as things go on, a check, a cross, a dash: told apart without colour. */
const shapes = {
  ring: { line: ring },
  dashedRing: { line: ring, dashed: true },
  quarter: { line: ring, fill: 'M8 8V1.8a6.2 6.2 0 0 1 6.2 6.2z' },
  half: { line: ring, fill: 'M8 1.8a6.2 6.2 0 0 1 0 12.4z' },
  most: { line: ring, fill: 'M8 8H1.8a6.2 6.2 0 1 1 6.2 6.2z' },
  full: { line: ring, fill: ring },
  check: { line: check },
  cross: { line: cross },
  dash: { line: 'M3 8h10' },
  barred: { line: `${ring}M3.7 12.3 12.3 3.7` },
  replaced: { line: 'M2 8h9M8 4.5 11.5 8 8 11.5M14 3v10' },
} satisfies Readonly<Record<string, Shape>>;
export type MarkName = keyof typeof shapes;

export const decisionMarks: Readonly<Record<DecisionState, MarkName>> = {
  draft: 'dashedRing', preparing: 'quarter', voting: 'half', pending: 'half', decided: 'most', inForce: 'full', superseded: 'replaced', withdrawn: 'cross',
};
export const conditionMarks: Readonly<Record<ConditionState, MarkName>> = { proposed: 'dashedRing', open: 'ring', met: 'check' };
export const actionMarks: Readonly<Record<ActionState, MarkName>> = { open: 'ring', inProgress: 'half', done: 'check', dropped: 'cross' };

/** A small drawn mark; the word always stands beside it. */
export function Mark({ name }: { name: MarkName }) {
  const { line, fill, dashed }: Shape = shapes[name];
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      {fill && <path d={fill} fill="currentColor" stroke="none" />}
      {line && <path d={line} {...(dashed ? { strokeDasharray: '2.4 2.6' } : {})} />}
    </svg>
  );
}
