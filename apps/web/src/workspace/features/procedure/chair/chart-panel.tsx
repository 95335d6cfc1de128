import { useTranslation } from 'react-i18next';
import { PainChart } from '../../../ui/clinical/pain-chart.js';
import type { SessionScreen } from '../session.js';
import { useDoseWords } from '../words.js';
import { useNow } from './server-clock.js';

const HOUR = 3_600_000;

/** Pain and anaesthetic over the session so far; taken-back entries are not drawn. */
export function ChartPanel({ screen }: { screen: SessionScreen }) {
  const { t } = useTranslation('procedure');
  const { t: ui } = useTranslation('ui');
  const doseWords = useDoseWords();
  const now = useNow(30_000);
  const pains = screen.pain.filter((each) => !each.reversed);
  const doses = screen.doses.filter((each) => !each.reversed);
  const times = [...pains, ...doses].map((each) => Date.parse(each.occurredAt));
  const from = Math.min(Date.parse(screen.session.startedAt ?? screen.serverTime), ...times);
  return (
    <PainChart
      title={t('chart.title')}
      from={from}
      to={Math.max(from + HOUR, now + HOUR / 4)}
      now={now}
      pains={pains
        .map((each) => ({
          at: Date.parse(each.occurredAt),
          score: each.score ?? null,
          zone: each.zone ? ui(`zones.${each.zone}.name`) : undefined,
        }))
        .sort((a, b) => a.at - b.at)}
      doses={doses
        .map((each) => ({
          at: Date.parse(each.occurredAt),
          perMille: each.percentTenths ?? null,
          label: doseWords(each),
        }))
        .sort((a, b) => a.at - b.at)}
    />
  );
}
