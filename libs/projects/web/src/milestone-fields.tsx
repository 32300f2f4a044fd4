import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { TextInput } from '@tranche/shared/web/fields.tsx';
import type { Typed } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useState } from 'react';
import type { Control, FieldValues, Path } from 'react-hook-form';
import styles from './milestone-fields.module.css';
import { projectsTexts } from './texts.ts';

const places = [1, 2, 3, 4, 5] as const;

/** Empty fields for up to five new milestones; flat, so that drafts and errors stay simple. */
export const noMilestones = { milestone1: '', milestone1On: '', milestone2: '', milestone2On: '', milestone3: '', milestone3On: '', milestone4: '', milestone4On: '', milestone5: '', milestone5On: '' };

/** Puts the flat fields into the list that the verb takes. */
export function withMilestones(typed: Typed, title: 'titleDe' | 'titleEn'): Typed {
  const milestones = places.flatMap((place) => {
    const [name, on] = [typed[`milestone${place}`], typed[`milestone${place}On`]];
    return name || on ? [{ [title]: name, on }] : [];
  });
  const others = Object.fromEntries(Object.entries(typed).filter(([name]) => !(name in noMilestones)));
  return milestones.length > 0 ? { ...others, milestones } : others;
}

/** Milestones, added one by one. */
export function MilestoneFields<Values extends FieldValues, Output>({ control }: { control: Control<Values, unknown, Output> }) {
  const t = useMessages(projectsTexts);
  const [shown, setShown] = useState(1);
  return (
    <fieldset className={styles.milestones}>
      <legend>{t('projects.field.milestones')}</legend>
      {places.slice(0, shown).map((place) => (
        <div key={place} className={styles.row}>
          <TextInput control={control} name={`milestone${place}` as Path<Values>} label={t('projects.field.milestone')} optional />
          <DayInput control={control} name={`milestone${place}On` as Path<Values>} label={t('projects.field.on')} optional />
        </div>
      ))}
      {shown < places.length && <button type="button" className="quiet" onClick={() => setShown(shown + 1)}>{t('projects.milestone.add')}</button>}
    </fieldset>
  );
}
