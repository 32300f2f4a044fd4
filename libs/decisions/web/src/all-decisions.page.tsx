import { useMessages } from '@tranche/shared/web/messages.ts';
import { Page } from '@tranche/shared/web/page.tsx';
import { DecisionRegister } from './decision-register.tsx';
import { decisionsTexts } from './texts.ts';

/** All decisions of the house, so that one can be found without knowing where it was taken. */
export default function AllDecisionsPage() {
  const t = useMessages(decisionsTexts);
  return <Page title={t('decisions.register.title')}><DecisionRegister /></Page>;
}
