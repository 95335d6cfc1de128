import { Modal, type MantineSize } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './dialog.module.css';

interface DialogProps {
  title: string;
  onClose: () => void;
  size?: MantineSize;
  /** False where leaving without an answer is no option: no close button, no Escape, no tap beside it. */
  closable?: boolean;
  children: ReactNode;
}

/** A dialog with one title. Mantine's own header is a second banner landmark, so this one is plain. */
export function Dialog({ title, onClose, size = 'md', closable = true, children }: DialogProps) {
  const { t } = useTranslation('ui');
  return (
    <Modal.Root opened onClose={onClose} size={size} closeOnEscape={closable} closeOnClickOutside={closable}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.header}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          {closable && <Modal.CloseButton aria-label={t('dialog.close')} />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
