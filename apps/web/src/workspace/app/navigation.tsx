import { mayDo } from '@stipple/kernel';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signOut } from '../api/session.js';
import { useMe } from '../ui/clinic.js';
import { navigation } from './feature.js';
import classes from './navigation.module.css';

const GROUPS = ['clinic', 'ink', 'admin'] as const;

/** The pages that this person may open, by group, and who is signed in. */
export function Navigation() {
  const { t } = useTranslation('shell');
  const me = useMe();
  const client = useQueryClient();
  const mine = navigation.filter((entry) => mayDo(me.roles, entry.permission));
  const path = useRouterState({ select: (state) => state.location.pathname });
  /** Of two entries on the same path ('/admin/lots' and '/admin/lots/receive') the longer one is where we are. */
  const isBeaten = (to: string): boolean =>
    mine.some((other) => other.to.startsWith(`${to}/`) && path.startsWith(other.to));

  const leave = async (): Promise<void> => {
    await signOut().catch(() => undefined);
    client.clear();
    window.location.assign('/login');
  };

  return (
    <div className={classes.column}>
      <nav aria-label={t('navTitle')}>
        {GROUPS.map((group) => {
          const entries = mine.filter((entry) => entry.group === group);
          if (entries.length === 0) return null;
          return (
            <div key={group} className={classes.group}>
              <p className={classes.groupTitle}>{t(`groups.${group}`)}</p>
              {entries.map((entry) => (
                <Link
                  key={entry.to}
                  to={entry.to}
                  className={classes.link}
                  activeProps={{ className: `${classes.link} ${classes.current}`, 'aria-current': 'page' }}
                  activeOptions={{ exact: entry.to === '/' || isBeaten(entry.to), includeSearch: false }}
                >
                  {t(`nav.${entry.label}`)}
                </Link>
              ))}
            </div>
          );
        })}
      </nav>
      <div className={classes.person}>
        <span className={classes.name}>{me.displayName}</span>
        <span className={classes.roles}>{me.roles.map((role) => t(`roles.${role}`)).join(', ')}</span>
        <span className={classes.roles}>{t('timesIn', { zone: me.clinic.zone })}</span>
        <Button onClick={() => void leave()}>{t('signOut')}</Button>
      </div>
    </div>
  );
}
