import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fromVisible, toVisible } from '../../../ui/scan/fnc1-keys.js';
import classes from './receive.module.css';

/** Takes what a scanner types or a person pastes; Enter is the scanner's own end of a label. */
export function ScanField({ onScan }: { onScan: (scan: string | null) => void }) {
  const { t } = useTranslation('lots');
  const [text, setText] = useState('');
  const add = (): void => {
    if (fromVisible(text) !== '') onScan(fromVisible(text));
    setText('');
  };
  return (
    <div className={classes.scan}>
      <TextInput
        className={classes.scanText}
        label={t('receive.scan')}
        description={t('receive.scanHint')}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={400}
        autoFocus
        // Enter in this field gives the label to useScanner
        data-scan
        value={text}
        onChange={(event) => setText(toVisible(event.currentTarget.value))}
      />
      <Button onClick={add}>{t('receive.add')}</Button>
      <Button onClick={() => onScan(null)}>{t('receive.byHand')}</Button>
    </div>
  );
}
