import { KeyLink } from './key-link.tsx';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';

export interface NamedPerson {
  readonly name: string;
  readonly key?: string | null;
}

/** A person, linked to their page; the deputy says for whom. */
export function PersonName({ person, deputyFor }: { person: NamedPerson | null | undefined; deputyFor?: NamedPerson | null }) {
  const t = useMessages(sharedTexts);
  if (!person) return <span>{t('shared.person.nobody')}</span>;
  return (
    <span>
      {person.key ? <KeyLink to={person.key}>{person.name}</KeyLink> : person.name}
      {deputyFor && <small> {t('shared.person.deputyFor', { name: deputyFor.name })}</small>}
    </span>
  );
}
