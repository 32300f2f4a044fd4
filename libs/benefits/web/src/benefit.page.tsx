import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { readFragment } from '@tranche/shared/web/gql/fragment-masking.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { useLiveRefresh } from '@tranche/shared/web/live.ts';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { Page } from '@tranche/shared/web/page.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useEffect } from 'react';
import { BenefitActs } from './benefit-acts.tsx';
import styles from './benefit-page.module.css';
import { BenefitStatusMark } from './benefit-status.tsx';
import { BenefitZones, pageOf, type PageBenefit } from './benefit-zones.tsx';
import { benefitsTexts } from './texts.ts';
import { useBenefit } from './use-benefit.ts';

function Loaded({ benefit: given }: { benefit: PageBenefit }) {
  const t = useMessages(benefitsTexts);
  const benefit = readFragment(pageOf, given);
  return (
    <Page
      title={benefit.title} recordKey={benefit.key} context={t('benefits.page.context')} actions={<BenefitActs benefit={benefit} />}
      status={<span className={styles.status}><BenefitStatusMark state={benefit.state} {...benefit.figures} /><span className={styles.state}>{t(`benefits.state.${benefit.state}`)}</span>{benefit.kind === 'disBenefit' && <span className={styles.state}>{t('benefits.kind.disBenefit')}</span>}</span>}
    >
      <p className={styles.where}>{benefit.key} · <KeyLink to={benefit.scope.key} /> <LocalText value={benefit.scope.title} /></p>
      <BenefitZones benefit={given} />
    </Page>
  );
}

/** One benefit with curve, measured values, profile, contributions and reviews (ux.md 5.8). */
export default function BenefitPage() {
  const { benefit: key = '' } = useRouteKeys();
  const { data, error, loading, refetch } = useBenefit(key);
  const { fresh, show } = useLiveRefresh(['benefit', 'measurement', 'contribution', 'benefit_review'], () => void refetch());
  // Figures of one record refresh in place; what is being typed stays.
  useEffect(() => {
    if (fresh > 0) show();
  }, [fresh, show]);
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return loading ? <Skeleton rows={16} /> : <NotFound what={key} />;
  return data.benefit ? <Loaded benefit={data.benefit} /> : <NotFound what={key} />;
}
