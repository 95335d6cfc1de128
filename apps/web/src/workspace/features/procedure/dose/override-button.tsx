import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../../ui/lazy-part.js';

const OverrideDialog = lazyPart(() => import('./override-dialog.js').then((module) => module.OverrideDialog));

/** The way to the second signature that a dose over the limit still needs. */
export function OverrideButton({ sessionId, doseId }: { sessionId: string; doseId: string }) {
  const { t } = useTranslation('procedure');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('dose.overrideOpen')}</Button>
      {open && <OverrideDialog sessionId={sessionId} doseId={doseId} onClose={() => setOpen(false)} />}
    </>
  );
}
