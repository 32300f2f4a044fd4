import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import styles from './body-card.module.css';
import { givenDay } from './given-day.ts';
import type { BodySeat, ScopeBody } from './people.queries.ts';
import { organisationTexts } from './texts.ts';

/** How a body decides, in words. */
function Rule({ body }: { body: ScopeBody }) {
  const t = useMessages(organisationTexts);
  const quorum = body.quorum ? t('organisation.body.quorumOf', { n: body.quorum }) : t('organisation.body.quorumTwoThirds');
  const rule = body.executiveDecides ? [t('organisation.body.executiveDecidesRule')] : [t(`organisation.votingRule.${body.votingRule}`), quorum, ...(body.castingVote ? [t('organisation.body.castingVoteRule')] : [])];
  return <p className={styles.rule}>{[t(`organisation.bodyKind.${body.kind}`), ...rule].join(' · ')}</p>;
}

function Seat({ seat, onDeputy }: { seat: BodySeat; onDeputy: () => void }) {
  const t = useMessages(organisationTexts);
  const left = t('organisation.person.hasLeft');
  return (
    <li className={styles.seat}>
      <span className={styles.who}>
        <strong>{t(`organisation.role.${seat.role}`)}{seat.chair && <small> · {t('organisation.body.chair')}</small>}</strong>
        <span><PersonName person={{ name: seat.person.displayName, key: seat.person.key }} />{!seat.person.active && <small> · {left}</small>}</span>
        <small>{seat.deputy ? t('organisation.body.deputyIs', { name: seat.deputy.displayName }) : t('organisation.body.noDeputy')}{seat.deputy?.active === false && ` · ${left}`}</small>
      </span>
      <ActionButton variant="quiet" can={seat.viewerCan.nameDeputy} onClick={onDeputy}>{t('organisation.body.nameDeputy')}<span className="visually-hidden"> {t('organisation.body.for', { name: seat.person.displayName })}</span></ActionButton>
    </li>
  );
}

/** A body: how it decides, and who sits in it with which deputy. */
export function BodyCard({ body, onChange, onDeputy }: { body: ScopeBody; onChange: () => void; onDeputy: (seat: BodySeat) => void }) {
  const t = useMessages(organisationTexts);
  return (
    <article className={styles.body} aria-label={body.name.text}>
      <div className={styles.head}>
        <h3><LocalText value={body.name} /></h3>
        <ActionButton can={body.viewerCan.changeSeats} onClick={onChange}>{t('organisation.body.changeSeats')}</ActionButton>
      </div>
      <Rule body={body} />
      {body.nextSeatsOn && <p className={styles.rule}>{t('organisation.body.nextSeats')} <DayText day={givenDay(body.nextSeatsOn)} /></p>}
      {body.seats.length === 0 ? <p>{t('organisation.body.noSeats')}</p> : (
        <ul className={styles.seats} aria-label={t('organisation.body.seats')}>
          {body.seats.map((seat) => <Seat key={seat.id} seat={seat} onDeputy={() => onDeputy(seat)} />)}
        </ul>
      )}
    </article>
  );
}
