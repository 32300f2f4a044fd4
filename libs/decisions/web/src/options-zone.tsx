import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Zone } from '@tranche/shared/web/zones.tsx';
import { useState } from 'react';
import { OptionsEditor } from './options-editor.tsx';
import { OptionsMatrix } from './options-matrix.tsx';
import { decisionsTexts } from './texts.ts';

/** The options, in place of which their editor stands while somebody works on them. */
export function OptionsZone({ decision }: { decision: DecisionPage_DecisionFragment }) {
  const t = useMessages(decisionsTexts);
  const [editing, setEditing] = useState(false);
  const editable = decision.state === 'draft' || decision.state === 'preparing';
  const edit = editable && !editing && <ActionButton can={decision.viewerCan.setOptions} onClick={() => setEditing(true)}>{t('decisions.options.edit')}</ActionButton>;
  return (
    <Zone title={t('decisions.zone.options')} id="options" actions={edit} rows={8}>
      {editing ? <OptionsEditor decision={decision} onClose={() => setEditing(false)} /> : <OptionsMatrix decision={decision} />}
    </Zone>
  );
}
