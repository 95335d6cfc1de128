import { useTranslation } from 'react-i18next';
import * as api from '../api/kiosk-api.js';
import { useKiosk } from '../machine/kiosk-context.js';
import { Page } from '../ui/page.js';

export function AboutPage() {
  const { t } = useTranslation('kiosk');
  const { act } = useKiosk();
  const points = t('entry.about.points', { returnObjects: true });
  return (
    <Page
      title={t('entry.about.title')}
      onSubmit={() => void act(api.begin)}
      submitLabel={t('entry.about.begin')}
      stoppable
    >
      <ul className="k-list">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>{t('entry.about.private')}</p>
      <p>{t('entry.about.help')}</p>
    </Page>
  );
}
