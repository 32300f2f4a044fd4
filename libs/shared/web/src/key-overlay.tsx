import { Dialog } from './dialog.tsx';
import styles from './key-overlay.module.css';
import { useMessages } from './messages.ts';
import { changePreferences, usePreferences } from './preferences.ts';
import { sharedTexts } from './shared-texts.ts';
import { frameLayer, pageLayers, type Shortcut } from './shortcuts.ts';

const gridKeys = ['arrows', 'enter', 'tab', 'escape', 'space', 'extend', 'open', 'step', 'filter', 'copy', 'menu', 'export'] as const;

function Keys({ keys }: { keys: string }) {
  return <span className={styles.keys}>{keys.split(' ').map((each, index) => <kbd key={index}>{each.replace('Mod', 'Ctrl')}</kbd>)}</span>;
}

function Group({ title, shortcuts }: { title: string; shortcuts: readonly Pick<Shortcut, 'keys' | 'label'>[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className={styles.list}>{shortcuts.map((each) => <li key={each.keys} className={styles.entry}>{each.label}<Keys keys={each.keys} /></li>)}</ul>
    </section>
  );
}

/** All keys that act here, and the switch that turns single keys off (WCAG 2.1.4). */
export function KeyOverlay({ onClose }: { onClose: () => void }) {
  const t = useMessages(sharedTexts);
  const page = pageLayers.use().flat();
  const frame = frameLayer.use();
  const { singleKeys } = usePreferences();
  const grid = gridKeys.map((name) => ({ keys: t(`shared.keys.grid.${name}.keys`), label: t(`shared.keys.grid.${name}`) }));
  return (
    <Dialog open onClose={onClose} title={t('shared.keys.title')} wide>
      <label><input type="checkbox" checked={singleKeys} onChange={(event) => changePreferences({ singleKeys: event.target.checked })} /> {t('shared.keys.single')}</label>
      <div className={styles.groups}>
        {page.length > 0 && <Group title={t('shared.keys.page')} shortcuts={page} />}
        <Group title={t('shared.keys.everywhere')} shortcuts={frame} />
        <Group title={t('shared.keys.grid')} shortcuts={grid} />
      </div>
    </Dialog>
  );
}
