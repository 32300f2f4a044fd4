import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useAsOf } from './as-of.ts';
import { useMessages } from './messages.ts';
import { notify } from './notify.ts';
import type { RowAction } from './register-types.ts';
import { sharedTexts } from './shared-texts.ts';

/** The open menu of a row; a refused action stays in the list and says why. */
export default function RowMenuList({ anchor, actions, onClose }: { anchor: HTMLElement | null; actions: readonly RowAction[]; onClose: () => void }) {
  const t = useMessages(sharedTexts);
  const { readOnly } = useAsOf();
  function choose(action: RowAction, refused: boolean) {
    onClose();
    if (refused) notify({ text: readOnly ? t('shared.asOf.readOnly') : (action.can?.why ?? t('shared.action.notAllowed')), tone: 'problem' });
    else action.run();
  }
  return (
    <Menu open anchorEl={anchor} onClose={onClose}>
      {actions.map((action) => {
        const refused = readOnly || action.can?.allowed === false;
        return <MenuItem key={action.id} aria-disabled={refused} onClick={() => choose(action, refused)}>{action.label}</MenuItem>;
      })}
    </Menu>
  );
}
