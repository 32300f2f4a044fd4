import { organisationTexts } from './organisation-texts.ts';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import styles from './cockpit.module.css';
import { portfolioTexts } from './texts.ts';

const boardSeats = graphql(/* GraphQL */ `
  fragment BoardSeats_body on Body { id kind seats { id role chair person { id key displayName active } deputy { id key displayName } } }
`);

const needed = ['executive', 'seniorUser', 'seniorSupplier'] as const;

export interface BoardSeatsProps {
  readonly bodies: readonly FragmentType<typeof boardSeats>[];
  readonly manager: { readonly key: string; readonly displayName: string } | null | undefined;
  /** The project is in a state in which all seats have to be taken. */
  readonly expected: boolean;
}

/** Who leads and who decides; a vacant seat of the board says so. */
export function BoardSeats({ bodies, manager, expected }: BoardSeatsProps) {
  const t = useMessages(portfolioTexts);
  const to = useMessages(organisationTexts);
  const board = readFragment(boardSeats, bodies).find((body) => body.kind === 'projectBoard');
  const named = (person: { readonly key: string; readonly displayName: string } | null | undefined) => (person ? <PersonName person={{ name: person.displayName, key: person.key }} /> : <span className={expected ? styles.vacant : undefined}>{t('portfolio.people.vacant')}</span>);
  const vacant = !expected ? [] : needed.filter((role) => !board?.seats.some((seat) => seat.role === role && seat.person.active));
  return (
    <dl className={styles.people}>
      <div><dt>{to('organisation.role.projectManager')}</dt><dd>{named(manager)}</dd></div>
      {board?.seats.map((seat) => (
        <div key={seat.id}>
          <dt>{to(`organisation.role.${seat.role}` as 'organisation.role.executive')}</dt>
          <dd>{named(seat.person)}{seat.deputy && <><br /><small>{t('portfolio.people.deputy', { name: seat.deputy.displayName })}</small></>}</dd>
        </div>
      ))}
      {vacant.map((role) => <div key={role}><dt>{to(`organisation.role.${role}`)}</dt><dd>{named(null)}</dd></div>)}
    </dl>
  );
}
