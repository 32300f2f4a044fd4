import { mappingById, mappings } from '@tranche/exchange/domain/mappings.ts';
import { registerKinds } from '@tranche/exchange/domain/register-fields.ts';
import type { Option } from '@tranche/shared/web/fields.tsx';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { exchangeTexts } from './texts.ts';

/** Says what a file holds: a register, or a publication by its title. */
export function useKindName(): (kind: string | null | undefined) => string {
  const t = useMessages(exchangeTexts);
  const { language } = useLanguage();
  return (kind) => {
    if (!kind) return '–';
    const register = registerKinds.find((each) => each === kind);
    if (register) return t(`exchange.registerKind.${register}`);
    const publication = mappingById(kind)?.publication;
    return publication?.[language === 'de' ? 'titleDe' : 'titleEn'] ?? kind;
  };
}

/** Everything that a file can hold, registers first. */
export function useKindOptions(): readonly Option[] {
  const name = useKindName();
  return [...registerKinds, ...mappings.map((each) => each.id)].map((value) => ({ value, label: name(value) }));
}
