import { useTranslation } from 'react-i18next';
import type { Recall } from '../../ui/ink/types.js';
import classes from './recalls.module.css';

/** How many, at a glance; those who are hard to reach count apart. */
export function Counts({ counts }: { counts: Recall['counts'] }) {
  const { t } = useTranslation('recalls');
  const figures = [
    { count: counts.patients, label: t('page.patients', { count: counts.patients }), main: true },
    { count: counts.caps, label: t('page.caps', { count: counts.caps }) },
    { count: counts.doNotContact, label: t('page.doNotContact') },
    { count: counts.deceased, label: t('page.deceased') },
    { count: counts.withoutContact, label: t('page.withoutContact') },
  ];
  return (
    <ul className={classes.counts} aria-label={t('page.counts')}>
      {figures.map((figure) => (
        <li key={figure.label} className={classes.count} data-main={figure.main}>
          <strong className={classes.figure}>{figure.count}</strong> <span>{figure.label}</span>
        </li>
      ))}
    </ul>
  );
}
