import { benefitCategories, benefitKinds } from '@tranche/benefits/domain/benefit.ts';
import { identifyBenefitInput } from '@tranche/benefits/domain/identify-benefit.ts';
import { useCurrentScope } from '@tranche/shared/web/current-scope.tsx';
import { RadioInput, SelectInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { useRegistry } from '@tranche/shared/web/registry.tsx';
import { ScopeInput } from '@tranche/shared/web/scope-field.tsx';
import { useNavigate } from 'react-router';
import { benefitsTexts } from './texts.ts';

const identifyBenefit = graphql(/* GraphQL */ `
  mutation IdentifyBenefit($input: IdentifyBenefitInput!) {
    identifyBenefit(input: $input) {
      benefit { id key }
      errors { path rule message mend }
    }
  }
`);

const owners = ['programme', 'portfolio'] as const;

interface IdentifyProps {
  readonly onClose: () => void;
  readonly onIdentified: () => void;
}

/** Tells, reads the register again and opens what was identified. */
function useIdentified(onIdentified: () => void) {
  const t = useMessages(benefitsTexts);
  const registry = useRegistry();
  const navigate = useNavigate();
  return ({ benefit }: { benefit?: { key: string } | null | undefined }) => {
    onIdentified();
    if (!benefit) return;
    notify({ text: t('benefits.identify.done', { key: benefit.key }) });
    void navigate(registry.addressOf(benefit.key));
  };
}

/** A new benefit: its title is enough. */
export function IdentifyBenefitDialog({ onClose, onIdentified }: IdentifyProps) {
  const t = useMessages(benefitsTexts);
  const { language } = useLanguage();
  const onDone = useIdentified(onIdentified);
  const current = useCurrentScope();
  const scope = current && current.kind !== 'project' ? current : null;
  return (
    <FormDialog
      name="identify-benefit" subject={scope?.key ?? 'organisation'} title={t('benefits.identify.title')} submit={t('benefits.identify.submit')} onClose={onClose} onDone={onDone}
      schema={givenSchema(identifyBenefitInput, { language })} document={identifyBenefit} defaults={{ scopeId: scope?.id ?? '', titleDe: '', titleEn: '', kind: 'benefit', category: '', ownerId: '' }}
    >
      {({ control }) => (
        <>
          <TextInput control={control} name="titleDe" label={t('benefits.form.titleDe')} help={t('benefits.identify.titleHelp')} max={120} autoFocus />
          <TextInput control={control} name="titleEn" label={t('benefits.form.titleEn')} optional max={120} />
          <RadioInput control={control} name="kind" label={t('benefits.column.kind')} options={benefitKinds.map((value) => ({ value, label: t(`benefits.kind.${value}`) }))} />
          <ScopeInput control={control} name="scopeId" label={t('benefits.identify.scope')} help={t('benefits.identify.scopeHelp')} kinds={owners} known={scope && { id: scope.id, key: scope.key, kind: scope.kind, title: scope.title }} />
          <SelectInput control={control} name="category" label={t('benefits.profile.category')} optional empty="–" options={benefitCategories.map((value) => ({ value, label: t(`benefits.category.${value}`) }))} />
          <PersonInput control={control} name="ownerId" label={t('benefits.profile.owner')} optional help={t('benefits.form.ownerHelp')} />
        </>
      )}
    </FormDialog>
  );
}
