import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/states.js';

/** For those who see no patients: where their work is. */
export function Welcome() {
  const { t } = useTranslation('today');
  return <EmptyState title={t('welcome')} text={t('welcomeText')} />;
}
