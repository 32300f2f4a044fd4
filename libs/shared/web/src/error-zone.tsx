import { useApolloClient } from '@apollo/client/react';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import styles from './error-zone.module.css';
import { useMessages } from './messages.ts';
import { problemOf } from './problem-of.ts';
import { sharedTexts } from './shared-texts.ts';

/** What went wrong, what is safe, what to do; the rest of the page lives on. */
export function Problem({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useMessages(sharedTexts);
  const { kind, requestId } = problemOf(error);
  return (
    <div className={styles.problem} role="alert">
      <h3>{t(`shared.problem.${kind}`)}</h3>
      <p className={styles.safe}>{t(kind === 'outdated' ? 'shared.problem.reloadKeeps' : 'shared.problem.safe')}</p>
      {requestId && <p className={styles.safe}>{t('shared.problem.support')} <kbd className={styles.id}>{requestId}</kbd></p>}
      {kind === 'outdated' && <button type="button" className="primary" onClick={() => location.reload()}>{t('shared.problem.reload')}</button>}
      {kind !== 'outdated' && onRetry && <button type="button" onClick={onRetry}>{t('shared.word.retry')}</button>}
    </div>
  );
}

interface State {
  readonly error: unknown;
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly name: string;
  readonly askAgain: () => Promise<unknown>;
}

class Boundary extends Component<BoundaryProps, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(`Zone ${this.props.name} failed`, error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    const retry = () => void this.props.askAgain().finally(() => this.setState({ error: undefined }));
    return error === undefined ? this.props.children : <Problem error={error} onRetry={retry} />;
  }
}

/**
 * Boundary of one zone: a defect inside shows `Problem` here and nowhere else.
 * A query that a zone waits for keeps its failure; before the zone is drawn again, what failed is asked again.
 */
export function ErrorZone({ children, name = '' }: { children: ReactNode; name?: string }) {
  const client = useApolloClient();
  const askAgain = async () => client.refetchQueries({ include: 'active', onQueryUpdated: (query) => query.getCurrentResult().error !== undefined }).catch(() => undefined);
  return <Boundary name={name} askAgain={askAgain}>{children}</Boundary>;
}
