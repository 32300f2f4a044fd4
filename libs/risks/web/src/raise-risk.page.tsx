import { raiseRiskInput } from '@tranche/risks/domain/raise-risk.ts';
import { readQuickRisk } from '@tranche/risks/domain/quick-entry.ts';
import { responsesFor, riskCategories, riskKinds, type RiskKind } from '@tranche/risks/domain/risk.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { RadioInput, SelectInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import type { ScopeOption } from '@tranche/shared/web/lookups.tsx';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { Page } from '@tranche/shared/web/page.tsx';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { useRegistry, useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useScopeOfKey } from '@tranche/shared/web/use-scope-of-key.ts';
import { choice, text, useViewState } from '@tranche/shared/web/view-state.ts';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { ProximityFields, ScaleFields, ValueFields } from './estimate-fields.tsx';
import { risksTexts } from './texts.ts';
import { raiseRiskDocument } from './use-quick-risk.ts';
import { useRiskChanged } from './use-risk-changed.ts';

const viewSchema = { kind: choice(riskKinds, 'threat'), text: text(), origin: text() };

/** The tokens of a quick line as the values of the form. */
function valuesOf(line: string, kind: RiskKind, today: Parameters<typeof readQuickRisk>[1]['today']) {
  const { text: event, cause, effect, values } = readQuickRisk(line, { kind, today });
  return {
    kind, event, cause: cause ?? '', effect: effect ?? '', category: values.category ?? '', ownerId: '', responseCategory: values.responseCategory ?? '', probability: values.probability ?? '', impact: values.impact ?? '',
    probabilityPercent: values.probabilityPercent ?? '', impactMoney: values.impactMoney ?? '', proximityOn: values.proximityOn ?? '', proximity: '',
  };
}

function RaiseForm({ scope }: { scope: ScopeOption }) {
  const t = useMessages(risksTexts);
  const { language } = useLanguage();
  const { today } = useFormat();
  const navigate = useNavigate();
  const { addressOf } = useRegistry();
  const changed = useRiskChanged();
  const [view] = useViewState(viewSchema);
  const defaults = useMemo(() => valuesOf(view.text, view.kind, today), [view.text, view.kind, today]);
  const form = useActionForm(givenSchema(raiseRiskInput, { scopeId: scope.id, language, ...(view.origin ? { originId: view.origin } : {}) }), raiseRiskDocument, {
    name: 'raise-risk', subject: scope.key, defaults,
    onDone: ({ risk }) => {
      changed({ list: true });
      if (risk) void navigate(addressOf(risk.key), { replace: true });
    },
  });
  const { control } = form;
  const kind = form.watch('kind') as RiskKind;
  const options = <Value extends string>(values: readonly Value[], label: (value: Value) => string) => values.map((value) => ({ value, label: label(value) }));
  return (
    <ActionForm form={form} submit={t('risks.submit.raise')} onCancel={() => void navigate(-1)}>
      <RadioInput control={control} name="kind" label={t('risks.field.kind')} options={options(riskKinds, (value) => t(`risks.kind.${value}`))} />
      <TextInput control={control} name="cause" label={t('risks.field.cause')} help={t('risks.help.cause')} max={1000} optional />
      <TextInput control={control} name="event" label={t('risks.field.event')} help={t('risks.help.event')} max={300} autoFocus />
      <TextInput control={control} name="effect" label={t('risks.field.effect')} help={t('risks.help.effect')} max={1000} optional />
      <ScaleFields control={control} probability="probability" impact="impact" />
      <PersonInput control={control} name="ownerId" label={t('risks.field.owner')} optional />
      <SelectInput control={control} name="category" label={t('risks.field.category')} optional empty="–" options={options(riskCategories, (value) => t(`risks.category.${value}`))} />
      <SelectInput control={control} name="responseCategory" label={t('risks.field.response')} optional empty="–" options={options(responsesFor(kind), (value) => t(`risks.response.${value}`))} />
      <ValueFields control={control} percent="probabilityPercent" money="impactMoney" />
      <ProximityFields control={control} on="proximityOn" word="proximity" />
    </ActionForm>
  );
}

/** The full form: for those who want to say more than a line, and for screens without a keyboard. */
export default function RaiseRiskPage() {
  const t = useMessages(risksTexts);
  const { scope: key = '' } = useRouteKeys();
  const scope = useScopeOfKey(key);
  if (scope === null) return <NotFound what={key} />;
  return <Page title={t('risks.raise.title')} context={key} narrow>{scope ? <RaiseForm scope={scope} /> : <Skeleton rows={10} />}</Page>;
}
