import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';

export type Trend = 'better' | 'same' | 'worse';
const arrows: Readonly<Record<Trend, string>> = { better: '↗', same: '→', worse: '↘' };

/** Direction since the last report; the word is read out even where only the arrow is shown. */
export function TrendArrow({ trend, word = false }: { trend: Trend; word?: boolean }) {
  const t = useMessages(sharedTexts);
  const name = t(`shared.trend.${trend}`);
  return (
    <span className="nowrap">
      <span aria-hidden="true">{arrows[trend]}</span>
      <span className={word ? undefined : 'visually-hidden'}> {name}</span>
    </span>
  );
}
