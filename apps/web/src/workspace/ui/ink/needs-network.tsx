import './texts.js';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../offline-bar.js';

/** Why an act that never waits for the network (decision 5) cannot be done now; says nothing while there is one. */
export function NeedsNetwork({ id }: { id: string }) {
  const { t } = useTranslation('ink');
  const online = useOnline();
  return (
    <div id={id} role="status">
      {!online && t('needsNetwork')}
    </div>
  );
}
