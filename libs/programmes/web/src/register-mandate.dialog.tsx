import { registerProgrammeMandateInput } from '@tranche/programmes/domain/register-programme-mandate.ts';
import { RecordForm } from '@tranche/projects/web/record-form.tsx';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { ProseInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useRegistry } from '@tranche/shared/web/registry.tsx';
import { ScopeInput } from '@tranche/shared/web/scope-field.tsx';
import { useNavigate } from 'react-router';
import { registerMandateDocument } from './programme.documents.ts';
import { programmesTexts } from './texts.ts';

/** A new programme begins with the sponsor's intent. */
export default function RegisterMandateDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages(programmesTexts);
  const navigate = useNavigate();
  const registry = useRegistry();
  const defaults = { titleDe: '', titleEn: '', portfolioId: '', mandate: '', visionDe: '', startsOn: '', endsOn: '' };
  return (
    <RecordForm
      name="register-mandate" subject="" title={t('programmes.mandate.title')} submit={t('programmes.mandate.submit')} done={t('programmes.mandate.done')}
      schema={registerProgrammeMandateInput} document={registerMandateDocument} defaults={defaults} onClose={onClose}
      onDone={(payload) => payload.programme && void navigate(registry.addressOf(payload.programme.key))}
    >
      {({ control }) => (
        <>
          <TextInput control={control} name="titleDe" label={t('programmes.field.titleDe')} max={120} autoFocus />
          <TextInput control={control} name="titleEn" label={t('programmes.field.titleEn')} max={120} optional />
          <ScopeInput control={control} name="portfolioId" label={t('programmes.field.portfolio')} kinds={['portfolio']} />
          <ProseInput control={control} name="mandate" label={t('programmes.field.mandate')} help={t('programmes.mandate.help')} />
          <ProseInput control={control} name="visionDe" label={t('programmes.field.vision')} optional />
          <DayInput control={control} name="startsOn" label={t('programmes.field.startsOn')} optional />
          <DayInput control={control} name="endsOn" label={t('programmes.field.endsOn')} optional />
        </>
      )}
    </RecordForm>
  );
}
