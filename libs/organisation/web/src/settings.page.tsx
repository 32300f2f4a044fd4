import { useQuery } from '@apollo/client/react';
import { states } from '@tranche/organisation/domain/holidays.ts';
import { settingNames, type SettingName } from '@tranche/organisation/domain/settings.ts';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { AdministrationPage } from '@tranche/shared/web/administration-page.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { Facts } from '@tranche/shared/web/facts.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { Zone, Zones } from '@tranche/shared/web/zones.tsx';
import { useState, type ReactNode } from 'react';
import { settingDialogs } from './change-setting.dialog.tsx';
import { readSettings, sliceLimitNames, type ReadSettings } from './setting-values.ts';
import styles from './settings.module.css';
import { organisationTexts } from './texts.ts';

const organisationSettings = graphql(/* GraphQL */ `
  query OrganisationSettings { organisation { id version calendarState settings } peopleRights { changeSetting { allowed why } } }
`);

function Closures({ closures }: Pick<ReadSettings, 'closures'>) {
  const t = useMessages(organisationTexts);
  if (closures.length === 0) return <p>{t('organisation.setting.noClosures')}</p>;
  return <ul className={styles.closures}>{closures.map(({ from, to }) => <li key={`${from} ${to}`}><DayText day={from} />{to !== from && <> – <DayText day={to} /></>}</li>)}</ul>;
}

function Limits({ sliceLimits }: Pick<ReadSettings, 'sliceLimits'>) {
  const t = useMessages(organisationTexts);
  const format = useFormat();
  const { currency } = useViewer().organisation;
  const say = (name: (typeof sliceLimitNames)[number]) => {
    const value = sliceLimits[name];
    if (value === undefined) return t('organisation.setting.default');
    return name === 'budget' ? format.money({ amount: String(value), currency }) : format.number(value);
  };
  return <Facts items={sliceLimitNames.map((name) => ({ label: t(`organisation.sliceLimit.${name}`), value: say(name) }))} />;
}

function State({ code }: { code: string }) {
  const t = useMessages(organisationTexts);
  const state = states.find((each) => each === code);
  return <p>{state ? t(`organisation.state.${state}`) : code}</p>;
}

/** Settings of the organisation with their values; each is changed by itself and with its reason (ux.md 5.14). */
export default function SettingsPage() {
  const t = useMessages(organisationTexts);
  const format = useFormat();
  const { data, error, refetch } = useQuery(organisationSettings);
  const [changing, setChanging] = useState<SettingName | null>(null);
  const read = () => void refetch();
  const organisation = data?.organisation;
  if (!organisation) return <AdministrationPage title={t('organisation.admin.settings')}>{error ? <Problem error={error} onRetry={read} /> : <Skeleton rows={10} />}</AdministrationPage>;
  const { version, calendarState } = organisation;
  const settings = readSettings(organisation.settings);
  const values: Readonly<Record<SettingName, ReactNode>> = {
    calendarState: <State code={calendarState} />,
    closures: <Closures closures={settings.closures} />,
    sliceLimits: <Limits sliceLimits={settings.sliceLimits} />,
    reopenDays: <p>{settings.reopenDays === null ? t('organisation.setting.default') : format.days(settings.reopenDays)}</p>,
  };
  const Form = changing && settingDialogs[changing];
  return (
    <AdministrationPage title={t('organisation.admin.settings')}>
      <Zones>
        {settingNames.map((name) => (
          <Zone key={name} span={6} title={t(`organisation.setting.${name}`)} actions={<ActionButton can={data.peopleRights?.changeSetting ?? null} onClick={() => setChanging(name)}>{t('organisation.setting.change')}<span className="visually-hidden"> {t(`organisation.setting.${name}`)}</span></ActionButton>}>
            {values[name]}
            <p className={styles.effect}>{t(`organisation.setting.${name}.effect`)}</p>
          </Zone>
        ))}
      </Zones>
      {Form && <Form version={version} calendarState={calendarState} settings={settings} onClose={() => setChanging(null)} onReload={read} />}
    </AdministrationPage>
  );
}
