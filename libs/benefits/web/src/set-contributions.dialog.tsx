import { setContributionsInput, type SetContributionsInput } from '@tranche/benefits/domain/set-contributions.ts';
import { decimal, sum } from '@tranche/shared/domain/decimal.ts';
import { useFormRows } from '@tranche/shared/web/form-rows.ts';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { ContributionsDialog_BenefitFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { DecimalInput } from '@tranche/shared/web/number-fields.tsx';
import { ScopeInput } from '@tranche/shared/web/scope-field.tsx';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import type { ActionFormState } from '@tranche/shared/web/use-action-form.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { BenefitFormDialog } from './benefit-form.tsx';
import styles from './dialog-fields.module.css';
import { benefitsTexts } from './texts.ts';

const dialogOf = graphql(/* GraphQL */ `
  fragment ContributionsDialog_Benefit on Benefit {
    id
    key
    version
    contributions { share project { id key title { text } } }
  }
`);

const setContributions = graphql(/* GraphQL */ `
  mutation SetContributions($input: SetContributionsInput!) {
    setContributions(input: $input) {
      benefit { id ...BenefitPage_Benefit }
      errors { path rule message mend }
    }
  }
`);

type Shown = ContributionsDialog_BenefitFragment;

interface ContributionsValues {
  contributions: { projectId: string; share: string }[];
}

const projects = ['project'] as const;
const isShare = (share: string) => /^\d{1,3}(\.\d{1,2})?$/.test(share);

/** What the shares add up to while they are typed, hidden ones included. */
function Total({ shares }: { shares: readonly string[] }) {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  const total = sum(shares.filter(isShare));
  const over = total.minus(100);
  return (
    <p className={styles.sum} role="status">
      <span>{t('benefits.contributions.sum', { percent: format.percent(total.toString()) })}</span>
      {over.gt(0) ? <span className={styles.tooMuch}>{t('benefits.contributions.over', { percent: format.percent(over.toString()) })}</span> : <span>{t('benefits.contributions.restIs', { percent: format.percent(decimal(100).minus(total).toString()) })}</span>}
    </p>
  );
}

/** The projects that the person may see, with their shares. */
function knownOf(benefit: Shown) {
  return benefit.contributions.flatMap(({ project, share }) => (project ? [{ project, share }] : []));
}

function Fields({ form, benefit }: { form: ActionFormState<ContributionsValues, SetContributionsInput>; benefit: Shown }) {
  const t = useMessages(benefitsTexts);
  const words = useMessages(sharedTexts);
  const { rows, key, add, remove } = useFormRows(form, 'contributions');
  const known = knownOf(benefit);
  const hidden = benefit.contributions.filter(({ project }) => !project).map(({ share }) => share);
  return (
    <>
      {rows.map(({ projectId }, index) => {
        const project = known.find((each) => each.project.id === projectId)?.project;
        return (
          <div key={key(index)} className={styles.share}>
            <ScopeInput control={form.control} name={`contributions.${index}.projectId`} label={t('benefits.contributions.project')} kinds={projects} known={project ? { id: project.id, key: project.key, kind: 'project', title: project.title.text } : null} />
            <DecimalInput control={form.control} name={`contributions.${index}.share`} label={t('benefits.contributions.sharePercent')} />
            <button type="button" className="quiet" aria-label={t('benefits.contributions.remove', { n: index + 1 })} onClick={() => remove(index)}>{words('shared.word.remove')}</button>
          </div>
        );
      })}
      <div><button type="button" onClick={() => add({ projectId: '', share: '' })}>{t('benefits.contributions.add')}</button></div>
      {hidden.length > 0 && <p className={styles.note}>{t('benefits.contributions.hiddenStay', { n: hidden.length })}</p>}
      <Total shares={[...hidden, ...rows.map(({ share }) => share)]} />
      <p className={styles.note}>{t('benefits.contributions.help')}</p>
    </>
  );
}

/** All contributions of a benefit at once, so that they add up to 100 % at most. */
export function SetContributionsDialog({ benefit: given, onClose }: { benefit: FragmentType<typeof dialogOf>; onClose: () => void }) {
  const t = useMessages(benefitsTexts);
  const benefit = readFragment(dialogOf, given);
  const defaults: ContributionsValues = { contributions: knownOf(benefit).map(({ project, share }) => ({ projectId: project.id, share })) };
  return (
    <BenefitFormDialog
      benefit={benefit} name="set-contributions" title={t('benefits.contributions.dialog', { key: benefit.key })} submit={t('benefits.contributions.submit')} done={t('benefits.contributions.saved')} onClose={onClose}
      schema={setContributionsInput} document={setContributions} defaults={defaults}
    >
      {(form) => <Fields form={form} benefit={benefit} />}
    </BenefitFormDialog>
  );
}
