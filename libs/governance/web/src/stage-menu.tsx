import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import styles from './stage-board.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** Why it is refused; null when it can be done. */
  readonly why: string | null;
  readonly run: () => void;
}

/** The open menu of a card. A refused event stays in it, can be reached, and says why. */
export default function StageMenu({ anchor, entries, onClose }: { anchor: HTMLElement | null; entries: readonly MenuEntry[]; onClose: () => void }) {
  return (
    <Menu open anchorEl={anchor} onClose={onClose} anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }} transformOrigin={{ vertical: 'top', horizontal: 'right' }}>
      {entries.map(({ id, label, why, run }) => (
        <MenuItem key={id} aria-disabled={why !== null} onClick={() => { if (why === null) { onClose(); run(); } }}>
          <span className={why === null ? styles.entry : styles.refused}>
            {label}
            {why !== null && <small className={styles.why}>{why}</small>}
          </span>
        </MenuItem>
      ))}
    </Menu>
  );
}
