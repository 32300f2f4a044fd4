import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react';
import styles from './action-form.module.css';
import { Dialog } from './dialog.tsx';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';

export interface Question {
  readonly title: string;
  /** What will be so afterwards, in one sentence. */
  readonly effect: string;
  /** The verb on the button. */
  readonly verb: string;
  readonly danger?: boolean;
}

type Ask = (question: Question) => Promise<boolean>;
const Context = createContext<Ask>(() => Promise.resolve(false));

/** Only for what cannot be undone; everything else is done at once and offers undo. */
export function useConfirm(): Ask {
  return use(Context);
}

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const t = useMessages(sharedTexts);
  const [question, setQuestion] = useState<Question | null>(null);
  const answer = useRef<(yes: boolean) => void>(undefined);
  const ask = useCallback<Ask>((next) => {
    setQuestion(next);
    return new Promise((resolve) => {
      answer.current = resolve;
    });
  }, []);
  const close = (yes: boolean) => {
    answer.current?.(yes);
    setQuestion(null);
  };
  return (
    <Context value={ask}>
      {children}
      <Dialog open={question !== null} onClose={() => close(false)} title={question?.title ?? ''}>
        <p>{question?.effect}</p>
        <div className={styles.buttons}>
          <button type="button" className={question?.danger ? 'danger' : 'primary'} onClick={() => close(true)}>{question?.verb}</button>
          <button type="button" onClick={() => close(false)}>{t('shared.word.cancel')}</button>
        </div>
      </Dialog>
    </Context>
  );
}
