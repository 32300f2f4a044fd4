import { cancelTrancheInput } from '@tranche/programmes/domain/cancel-tranche.ts';
import { decideTrancheReviewInput } from '@tranche/programmes/domain/decide-tranche-review.ts';
import { endTrancheInput } from '@tranche/programmes/domain/end-tranche.ts';
import { startTrancheInput } from '@tranche/programmes/domain/start-tranche.ts';
import { RecordForm } from '@tranche/projects/web/record-form.tsx';
import { CheckInput, ProseInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema, type Typed } from '@tranche/shared/web/given-schema.ts';
import type { TrancheActs_TrancheFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { ReactElement } from 'react';
import type { Path } from 'react-hook-form';
import { cancelTrancheDocument, decideTrancheDocument, endTrancheDocument, startTrancheDocument } from './programme.documents.ts';
import { programmesTexts } from './texts.ts';
import type { TrancheForm } from './tranche-actions.tsx';

export interface TrancheDialogProps {
  readonly tranche: TrancheActs_TrancheFragment;
  readonly onClose: () => void;
}

const known = ({ tranche }: TrancheDialogProps) => ({ trancheId: tranche.id, expectedVersion: tranche.version });

function useFrame(form: TrancheForm, { tranche, onClose }: TrancheDialogProps) {
  const t = useMessages(programmesTexts);
  return { name: `tranche-${form}`, subject: tranche.key, title: `${t(`programmes.trancheAct.${form}`)} – ${tranche.key}`, submit: t(`programmes.trancheSubmit.${form}`), done: t('programmes.act.done', { key: tranche.key }), onClose };
}

function StartDialog(props: TrancheDialogProps) {
  const t = useMessages(programmesTexts);
  return (
    <RecordForm {...useFrame('start', props)} schema={givenSchema(startTrancheInput, known(props))} document={startTrancheDocument} defaults={{ capacityChecked: false }}>
      {({ control }) => <CheckInput control={control} name="capacityChecked" label={t('programmes.field.capacityChecked')} />}
    </RecordForm>
  );
}

/** Ticked projects become the list that the verb takes. */
const carriedOver = (typed: Typed, projectIds: readonly string[]): Typed => ({ carriedOverProjectIds: projectIds.filter((id) => typed[`project-${id}`] === true) });

function EndDialog(props: TrancheDialogProps) {
  const t = useMessages(programmesTexts);
  const open = props.tranche.projects.filter((project) => project.state !== 'closed' && project.state !== 'declined');
  const defaults = Object.fromEntries(open.map((project) => [`project-${project.id}`, false]));
  return (
    <RecordForm {...useFrame('end', props)} schema={givenSchema(endTrancheInput, known(props), (typed) => carriedOver(typed, open.map((project) => project.id)))} document={endTrancheDocument} defaults={defaults}>
      {({ control }) => (
        <>
          <p>{open.length > 0 ? t('programmes.end.open', { n: open.length }) : t('programmes.end.none')}</p>
          {open.map((project) => <CheckInput key={project.id} control={control} name={`project-${project.id}` as Path<typeof defaults>} label={`${project.key} ${project.title.text}`} />)}
        </>
      )}
    </RecordForm>
  );
}

function DecideDialog(props: TrancheDialogProps) {
  const t = useMessages(programmesTexts);
  return (
    <RecordForm {...useFrame('decide', props)} schema={givenSchema(decideTrancheReviewInput, known(props))} document={decideTrancheDocument} defaults={{ judgement: '', benefitsReviewed: false }}>
      {({ control }) => (
        <>
          <ProseInput control={control} name="judgement" label={t('programmes.field.judgement')} help={props.tranche.stepChange?.text} autoFocus />
          <CheckInput control={control} name="benefitsReviewed" label={t('programmes.field.benefitsReviewed')} />
        </>
      )}
    </RecordForm>
  );
}

function CancelDialog(props: TrancheDialogProps) {
  const t = useMessages(programmesTexts);
  return (
    <RecordForm {...useFrame('cancel', props)} schema={givenSchema(cancelTrancheInput, known(props))} document={cancelTrancheDocument} defaults={{ reason: '' }}>
      {({ control }) => <ProseInput control={control} name="reason" label={t('programmes.field.reason')} autoFocus />}
    </RecordForm>
  );
}

const dialogs: Readonly<Record<TrancheForm, (props: TrancheDialogProps) => ReactElement>> = { start: StartDialog, end: EndDialog, decide: DecideDialog, cancel: CancelDialog };

/** All forms on a tranche, one chunk that is fetched with the first of them. */
export default function TrancheDialog({ form, ...props }: TrancheDialogProps & { form: TrancheForm }) {
  const Form = dialogs[form];
  return <Form {...props} />;
}
