import { proposeProjectInput } from '@tranche/projects/domain/propose-project.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { ProseInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyInput } from '@tranche/shared/web/number-fields.tsx';
import { useRegistry } from '@tranche/shared/web/registry.tsx';
import { ScopeInput } from '@tranche/shared/web/scope-field.tsx';
import { useNavigate } from 'react-router';
import { proposeProjectDocument } from './project.documents.ts';
import { RecordForm } from './record-form.tsx';
import { projectsTexts } from './texts.ts';

/** A new idea: need, who has it, title; everything else may follow (ux.md 5.19). */
export default function ProposeProjectDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages(projectsTexts);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const registry = useRegistry();
  const title = language === 'de' ? 'titleDe' : 'titleEn';
  const defaults = { titleDe: '', titleEn: '', userNeed: '', userGroup: '', summary: '', parentId: '', plannedStart: '', plannedEnd: '', budget: '' };
  return (
    <RecordForm
      name="propose-project" subject="" title={t('projects.propose.title')} submit={t('projects.propose.submit')} done={t('projects.propose.done')}
      schema={givenSchema(proposeProjectInput, { language })} document={proposeProjectDocument} defaults={defaults} onClose={onClose}
      onDone={(payload) => payload.project && void navigate(registry.addressOf(payload.project.key))}
    >
      {({ control }) => (
        <>
          <ProseInput control={control} name="userNeed" label={t('projects.field.userNeed')} help={t('projects.propose.needHelp')} max={4000} autoFocus />
          <TextInput control={control} name="userGroup" label={t('projects.field.userGroup')} help={t('projects.propose.groupHelp')} optional />
          <TextInput control={control} name={title} label={t('projects.field.title')} max={120} />
          <ScopeInput control={control} name="parentId" label={t('projects.field.parent')} help={t('projects.propose.parentHelp')} kinds={['portfolio', 'programme']} optional />
          <details>
            <summary>{t('projects.propose.more')}</summary>
            <ProseInput control={control} name="summary" label={t('projects.field.summary')} optional />
            <DayInput control={control} name="plannedStart" label={t('projects.field.plannedStart')} optional />
            <DayInput control={control} name="plannedEnd" label={t('projects.field.plannedEnd')} optional />
            <MoneyInput control={control} name="budget" label={t('projects.field.budget')} optional />
          </details>
        </>
      )}
    </RecordForm>
  );
}
