import { matchPersons } from '@tranche/shared/domain/typed-person.ts';
import { readQuickRisk, type QuickRisk } from '@tranche/risks/domain/quick-entry.ts';
import type { RiskKind } from '@tranche/risks/domain/risk.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useLookups } from '@tranche/shared/web/lookups.tsx';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import type { QuickChip, QuickEntryKind, QuickScope } from '@tranche/shared/web/quick-line.ts';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { risksTexts } from './texts.ts';
import { useRiskChanged } from './use-risk-changed.ts';

export const raiseRiskDocument = graphql(/* GraphQL */ `
  mutation RaiseRisk($input: RaiseRiskInput!) {
    raiseRisk(input: $input) { risk { id key version } errors { path rule message mend } }
  }
`);

const withdrawRiskDocument = graphql(/* GraphQL */ `
  mutation WithdrawRisk($input: WithdrawRiskInput!) {
    withdrawRisk(input: $input) { risk { id version state } errors { path rule message mend } }
  }
`);

/** The quick line for threats and opportunities: parsed on each key press, no request before Enter. */
export function useQuickRisk(scope: QuickScope, kind: RiskKind): QuickEntryKind {
  const t = useMessages(risksTexts);
  const { language } = useLanguage();
  const { persons } = useLookups();
  const viewer = useViewer();
  const chipsOf = useChips();
  const { today } = useFormat();
  const [raise] = useAction(raiseRiskDocument);
  const [withdraw] = useAction(withdrawRiskDocument);
  const changed = useRiskChanged();

  async function ownerOf({ values }: QuickRisk): Promise<string | undefined> {
    if (values.ownerIsMe) return viewer.id;
    if (values.ownerName === null) return undefined;
    const [found, ...others] = matchPersons(values.ownerName, await persons(values.ownerName));
    return others.length === 0 ? found?.id : undefined;
  }

  return {
    hint: t(`risks.quick.hint.${kind}`),
    parse(text) {
      const entry = readQuickRisk(text, { today, kind });
      return { chips: chipsOf(entry), missing: entry.text.length < 3 ? [t('risks.quick.event')] : [], scopeKey: entry.values.scopeKey, input: entry };
    },
    async submit(input, { idempotencyKey, scopeId }) {
      const entry = input as QuickRisk;
      const { probability, impact, probabilityPercent, impactMoney, currency, impactDays, proximityOn, category, responseCategory } = entry.values;
      const ownerId = await ownerOf(entry);
      const said = { probability, impact, probabilityPercent, impactMoney, currency, impactDays, proximityOn, category, responseCategory, cause: entry.cause, effect: entry.effect, ownerId };
      // A name that nobody or several people carry stays readable in the text.
      const event = entry.values.ownerName !== null && ownerId === undefined ? `${entry.text} @${entry.values.ownerName}` : entry.text;
      const outcome = await raise({ scopeId, kind, event, language, ...said }, { idempotencyKey, quiet: true });
      if (!outcome.ok) return { ok: false, errors: outcome.errors };
      const { risk } = outcome.payload;
      if (!risk) return { ok: false, errors: [] };
      changed({ list: true });
      const undo = async () => {
        await withdraw({ riskId: risk.id, expectedVersion: risk.version });
        changed({ list: true });
      };
      return { ok: true, key: risk.key, undo };
    },
    fullForm: (text) => `/${scope.key}/risks/new?kind=${kind}&text=${encodeURIComponent(text)}`,
  };
}

function useChips(): (entry: QuickRisk) => QuickChip[] {
  const t = useMessages(risksTexts);
  const format = useFormat();
  return ({ values, cause, effect, unknown, missing, text }) => {
    const { probability, impact, probabilityPercent, impactMoney, currency } = values;
    const chips: (QuickChip | null)[] = [
      values.scopeKey === null ? null : { label: t('risks.quick.scope'), text: values.scopeKey },
      cause === null ? null : { label: t('risks.field.cause'), text: cause },
      effect === null ? null : { label: t('risks.field.effect'), text: effect },
      probability === null && impact === null ? null : { label: t('risks.quick.estimate'), text: `${probability ?? '?'}×${impact ?? '?'}` },
      probabilityPercent === null ? null : { label: t('risks.field.probability'), text: format.percent(Number(probabilityPercent)) },
      impactMoney === null || currency === null ? null : { label: t('risks.field.impactMoney'), text: format.money({ amount: impactMoney, currency }) },
      values.impactDays === null ? null : { label: t('risks.field.impactDays'), text: format.days(values.impactDays) },
      values.ownerName === null ? null : { label: t('risks.field.owner'), text: values.ownerName },
      values.category === null ? null : { label: t('risks.field.category'), text: t(`risks.category.${values.category}`) },
      values.responseCategory === null ? null : { label: t('risks.field.response'), text: t(`risks.response.${values.responseCategory}`) },
      values.proximityOn === null ? null : { label: t('risks.field.proximity'), text: format.day(values.proximityOn) },
      ...unknown.map((span) => ({ label: t('risks.quick.unknown'), text: span.raw, unknown: true })),
      text === '' || missing.length === 0 ? null : { label: t('risks.quick.toAssess'), text: missing.map((field) => t(`risks.missing.${field}`)).join(', ') },
    ];
    return chips.filter((chip): chip is QuickChip => chip !== null);
  };
}
