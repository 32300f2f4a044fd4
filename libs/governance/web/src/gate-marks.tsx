import type { MarkedFigure } from '@tranche/governance/domain/gate-snapshot.ts';
import { isDay } from '@tranche/shared/domain/day.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { createContext, use, type ReactNode } from 'react';
import styles from './stage-gate.module.css';
import { governanceTexts } from './texts.ts';

export interface Mark {
  readonly figure: string;
  readonly frozen?: string | null;
  readonly now?: string | null;
}

interface Marks {
  readonly shown: boolean;
  readonly currency: string;
  readonly byFigure: ReadonlyMap<string, Mark>;
}

const Context = createContext<Marks>({ shown: false, currency: 'EUR', byFigure: new Map() });

/** What has changed since submission, for every figure below; shown only while the reader wants to see it. */
export function MarksProvider({ marks, shown, currency, children }: { marks: readonly Mark[]; shown: boolean; currency: string; children: ReactNode }) {
  return <Context value={{ shown, currency, byFigure: new Map(marks.map((mark) => [mark.figure, mark])) }}>{children}</Context>;
}

const kinds: Readonly<Partial<Record<MarkedFigure, 'money' | 'usage' | 'status' | 'stage'>>> = {
  'stage.budget': 'money', 'project.budget': 'money', 'project.actual': 'money', 'project.forecast': 'money', 'lastStage.actualCost': 'money',
  'project.costUsage': 'usage', 'project.timeUsage': 'usage', 'project.status': 'status', 'lastStage.state': 'stage',
};

/** A marked value as text: what is stored exactly is read as people read it. */
export function useMarkText(): (figure: string, value: string | null | undefined) => string {
  const t = useMessages(governanceTexts);
  const format = useFormat();
  const { currency } = use(Context);
  return (figure, value) => {
    if (value === null || value === undefined) return format.missing();
    const kind = kinds[figure as MarkedFigure];
    if (kind === 'money') return format.money({ amount: value, currency });
    if (kind === 'usage') return value === 'infinite' ? t('governance.gate.unlimited') : format.usage(value);
    if (kind === 'status') return t(`governance.status.${value}` as 'governance.status.onCourse');
    if (kind === 'stage') return t(`governance.board.state.${value}` as 'governance.board.state.closed');
    return isDay(value) ? format.day(value) : value;
  };
}

/** A frozen value; beside it what it is now, if it has changed and the reader asked for it. */
export function Marked({ figure, children }: { figure: MarkedFigure; children: ReactNode }) {
  const t = useMessages(governanceTexts);
  const text = useMarkText();
  const { shown, byFigure } = use(Context);
  const mark = shown ? byFigure.get(figure) : undefined;
  if (!mark) return <>{children}</>;
  return <>{children} <ins className={styles.now}>{t('governance.gate.now', { value: text(figure, mark.now) })}</ins></>;
}
