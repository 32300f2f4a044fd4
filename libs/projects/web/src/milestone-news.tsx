import { DayInput } from '@tranche/shared/web/day-field.tsx';
import type { Typed } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import type { Control, FieldValues, Path } from 'react-hook-form';
import { sureDay } from './given-day.ts';
import styles from './milestone-fields.module.css';
import { projectsTexts } from './texts.ts';

interface OpenMilestone {
  readonly id: string;
  readonly key: string;
  readonly title: { readonly text: string };
  readonly baselineOn: string;
  readonly forecastOn?: string | null;
}

/** Puts the fields of the milestones into the list that a report takes; only those that changed are news. */
export function withMilestoneNews(typed: Typed, open: readonly OpenMilestone[]): Typed {
  const milestones = open.flatMap(({ id, forecastOn }) => {
    const on = typed[fieldOf(id)];
    return on && on !== forecastOn ? [{ milestoneId: id, forecastOn: on }] : [];
  });
  const fields = open.map(({ id }) => fieldOf(id));
  const others = Object.fromEntries(Object.entries(typed).filter(([name]) => !fields.includes(name)));
  return milestones.length > 0 ? { ...others, milestones } : others;
}

/** Name of the field of a milestone. */
export const fieldOf = (milestoneId: string) => `milestone-${milestoneId}`;

/** When each open milestone is expected now. */
export function MilestoneNewsFields<Values extends FieldValues, Output>({ control, milestones }: { control: Control<Values, unknown, Output>; milestones: readonly OpenMilestone[] }) {
  const t = useMessages(projectsTexts);
  const format = useFormat();
  if (milestones.length === 0) return null;
  return (
    <fieldset className={styles.milestones}>
      <legend>{t('projects.field.milestones')}</legend>
      {milestones.map((each) => (
        <DayInput key={each.id} control={control} name={fieldOf(each.id) as Path<Values>} label={`${each.key.split('/')[1] ?? ''} ${each.title.text}`} help={t('projects.milestone.agreed', { day: format.day(sureDay(each.baselineOn)) })} optional />
      ))}
    </fieldset>
  );
}
