import { states } from '@tranche/organisation/domain/holidays.ts';
import type { SettingName } from '@tranche/organisation/domain/settings.ts';
import { ProseInput, SelectInput } from '@tranche/shared/web/fields.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { WholeInput } from '@tranche/shared/web/number-fields.tsx';
import type { ReactNode } from 'react';
import { ClosureFields, type ClosuresValues } from './closure-fields.tsx';
import styles from './dialog-fields.module.css';
import { settingForms, sliceLimitNames, type ReadSettings, type SliceLimitName } from './setting-values.ts';
import { organisationTexts } from './texts.ts';

const changeSetting = graphql(/* GraphQL */ `
  mutation ChangeSetting($input: ChangeSettingInput!) {
    changeSetting(input: $input) { organisation { id version calendarState settings } errors { path rule message mend } }
  }
`);

interface Props {
  readonly version: number;
  readonly calendarState: string;
  readonly settings: ReadSettings;
  readonly onClose: () => void;
  readonly onReload: () => void;
}

/** What each setting's form has but its own fields. */
function useFrame(name: SettingName, { version, onClose, onReload }: Props) {
  const t = useMessages(organisationTexts);
  return {
    name: 'change-setting', subject: name, title: t(`organisation.setting.${name}`), submit: t('organisation.setting.save'), done: t('organisation.setting.changed'),
    schema: settingForms[name](version), document: changeSetting, onClose, onReload,
  };
}

function useReason() {
  const t = useMessages(organisationTexts);
  return { label: t('organisation.setting.reason'), help: t('organisation.setting.reasonHelp'), max: 500 };
}

function CalendarDialog(props: Props) {
  const t = useMessages(organisationTexts);
  const reason = useReason();
  return (
    <FormDialog {...useFrame('calendarState', props)} defaults={{ calendarState: props.calendarState, reason: '' }}>
      {(form) => (
        <>
          <SelectInput control={form.control} name="calendarState" label={t('organisation.setting.state')} options={states.map((value) => ({ value, label: t(`organisation.state.${value}`) }))} />
          <ProseInput {...reason} control={form.control} name="reason" />
        </>
      )}
    </FormDialog>
  );
}

function ClosuresDialog(props: Props) {
  const reason = useReason();
  const defaults: ClosuresValues = { closures: props.settings.closures.map(({ from, to }) => ({ from, to })), reason: '' };
  return <FormDialog {...useFrame('closures', props)} defaults={defaults}>{(form) => <><ClosureFields form={form} /><ProseInput {...reason} control={form.control} name="reason" /></>}</FormDialog>;
}

type LimitsValues = Record<SliceLimitName, number | ''> & { reason: string };

function LimitsDialog(props: Props) {
  const t = useMessages(organisationTexts);
  const reason = useReason();
  const { durationMonths = '', budget = '', products = '', teamSize = '', stages = '', monthsToFirstBenefit = '' } = props.settings.sliceLimits;
  const defaults: LimitsValues = { durationMonths, budget, products, teamSize, stages, monthsToFirstBenefit, reason: '' };
  return (
    <FormDialog {...useFrame('sliceLimits', props)} defaults={defaults}>
      {(form) => (
        <>
          <p className={styles.note}>{t('organisation.setting.emptyIsDefault')}</p>
          <div className={styles.pair}>{sliceLimitNames.map((name) => <WholeInput key={name} control={form.control} name={name} label={t(`organisation.sliceLimit.${name}`)} optional />)}</div>
          <ProseInput {...reason} control={form.control} name="reason" />
        </>
      )}
    </FormDialog>
  );
}

function ReopenDialog(props: Props) {
  const t = useMessages(organisationTexts);
  const reason = useReason();
  const defaults: { reopenDays: number | ''; reason: string } = { reopenDays: props.settings.reopenDays ?? '', reason: '' };
  return (
    <FormDialog {...useFrame('reopenDays', props)} defaults={defaults}>
      {(form) => <><WholeInput control={form.control} name="reopenDays" label={t('organisation.setting.days')} /><ProseInput {...reason} control={form.control} name="reason" /></>}
    </FormDialog>
  );
}

/** Changes one setting each, with its reason. */
export const settingDialogs: Readonly<Record<SettingName, (props: Props) => ReactNode>> = { calendarState: CalendarDialog, closures: ClosuresDialog, sliceLimits: LimitsDialog, reopenDays: ReopenDialog };
