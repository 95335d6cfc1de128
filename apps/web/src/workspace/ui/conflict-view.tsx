import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './conflict-view.module.css';

export interface ConflictRow {
  label: string;
  theirs: string;
  mine: string;
}

interface ConflictViewProps {
  /** Every field that is shown; equal ones are left out. */
  rows: ConflictRow[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  busy: boolean;
}

/** Somebody saved in between: both versions side by side, and the person decides. Nothing was overwritten. */
export function ConflictView({ rows, onKeepMine, onTakeTheirs, busy }: ConflictViewProps) {
  const { t } = useTranslation('ui');
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const different = rows.filter((row) => row.theirs !== row.mine);
  return (
    <section ref={box} tabIndex={-1} className={classes.conflict} role="alert" aria-label={t('conflict.title')}>
      <h2 className={classes.title}>{t('conflict.title')}</h2>
      <p>{t('conflict.text')}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('conflict.field')}</th>
            <th scope="col">{t('conflict.theirs')}</th>
            <th scope="col">{t('conflict.mine')}</th>
          </tr>
        </thead>
        <tbody>
          {different.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{row.theirs || '—'}</td>
              <td>{row.mine || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.buttons}>
        <Button variant="filled" loading={busy} onClick={onKeepMine}>
          {t('conflict.keepMine')}
        </Button>
        <Button onClick={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
      </div>
    </section>
  );
}
