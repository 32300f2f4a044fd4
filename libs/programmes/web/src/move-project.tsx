import { moveProjectInput } from '@tranche/programmes/domain/move-project.ts';
import { RecordForm } from '@tranche/projects/web/record-form.tsx';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { ProseInput, SelectInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { ScopeInput } from '@tranche/shared/web/scope-field.tsx';
import { useState } from 'react';
import { moveProjectDocument } from './programme.documents.ts';
import { programmesTexts } from './texts.ts';

interface Movable {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly tranche?: { readonly id: string } | null;
}

interface MoveProps {
  readonly project: Movable;
  readonly programme: { readonly id: string; readonly key: string; readonly title: string };
  readonly tranches: readonly { readonly id: string; readonly key: string; readonly title: { readonly text: string } }[];
}

function MoveProjectDialog({ project, programme, tranches, onClose }: MoveProps & { onClose: () => void }) {
  const t = useMessages(programmesTexts);
  return (
    <RecordForm
      name="move-project" subject={project.key} title={`${t('programmes.move.title')} – ${project.key}`} submit={t('programmes.move.submit')} done={t('programmes.move.done', { key: project.key })}
      schema={givenSchema(moveProjectInput, { projectId: project.id, expectedVersion: project.version })} document={moveProjectDocument} defaults={{ targetId: programme.id, trancheId: project.tranche?.id ?? '', reason: '' }} onClose={onClose}
    >
      {({ control }) => (
        <>
          <p>{t('programmes.move.effect')}</p>
          <ScopeInput control={control} name="targetId" label={t('programmes.move.target')} kinds={['programme', 'portfolio']} known={{ ...programme, kind: 'programme' }} />
          <SelectInput control={control} name="trancheId" label={t('programmes.move.tranche')} empty={t('programmes.tranches.without')} options={tranches.map((tranche) => ({ value: tranche.id, label: `${tranche.key.split('/')[1] ?? ''} ${tranche.title.text}` }))} optional />
          <ProseInput control={control} name="reason" label={t('programmes.field.reason')} rows={2} optional />
        </>
      )}
    </RecordForm>
  );
}

/** Moves a project to another tranche, programme or portfolio from today on. */
export function MoveProjectButton(props: MoveProps) {
  const t = useMessages(programmesTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActionButton variant="quiet" onClick={() => setOpen(true)}>{t('programmes.move.open')}<span className="visually-hidden"> {props.project.key}</span></ActionButton>
      {open && <MoveProjectDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
