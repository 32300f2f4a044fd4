import type { CostRegisterQuery } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import type { RegisterList } from '@tranche/shared/web/register-types.ts';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import styles from './money.module.css';
import { financeTexts } from './texts.ts';

export type CostItem = CostRegisterQuery['costItems']['edges'][number]['node'];

/** Booked amounts on a small screen. An amount has no page of its own, so its card leads to the scope only. */
export function CostCards({ list }: { list: RegisterList<CostItem> }) {
  const t = useMessages(financeTexts);
  const ts = useMessages(sharedTexts);
  const format = useFormat();
  return (
    <>
      <ul className={styles.cards} aria-label={t('finance.register.title')}>
        {list.rows.map((item) => (
          <li key={item.id} className={styles.card}>
            <span className={styles.cardHead}><span>{item.note ?? t(`finance.category.${item.category}`)}</span> <strong><MoneyText value={item.amount} /></strong></span>
            <small>{format.day(item.onDay as Day)} · {t(`finance.kind.${item.kind}`)} · {t(`finance.category.${item.category}`)} · <KeyLink to={item.scope.key} /></small>
          </li>
        ))}
      </ul>
      {list.hasMore && <button type="button" onClick={list.loadMore}>{ts('shared.register.more')}</button>}
    </>
  );
}
