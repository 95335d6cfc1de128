import { Button } from '@mantine/core';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../ui/brand.js';
import { useMe } from '../ui/clinic.js';
import { lazyPart } from '../ui/lazy-part.js';
import { SaveState } from '../ui/save-state.js';
import { ThemeSwitch } from '../ui/theme-switch.js';
import { useFindShortcut } from './find-shortcut.js';
import { Navigation } from './navigation.js';
import classes from './shell.module.css';

const FindDialog = lazyPart(() => import('./find-dialog.js').then((module) => module.FindDialog));

const MenuDrawer = lazyPart(() => import('./menu-drawer.js').then((module) => module.MenuDrawer));

/** The frame of ordinary pages: bar on top, navigation on the side (in a drawer on narrow screens), content. */
export function Shell() {
  const { t } = useTranslation('shell');
  const me = useMe();
  const [menu, setMenu] = useState(false);
  const [find, setFind] = useFindShortcut();
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => setMenu(false), [path]);

  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        {t('skip')}
      </a>
      <header className={classes.bar}>
        <Button className={classes.menu} onClick={() => setMenu(true)}>
          {t('menu')}
        </Button>
        <span className={classes.brand}>
          <Brand />
        </span>
        <span className={classes.clinic}>{me.clinic.name}</span>
        <span className={classes.space} />
        <SaveState />
        <Button onClick={() => setFind(true)} rightSection={<kbd className={classes.kbd}>Ctrl K</kbd>}>
          {t('find.open')}
        </Button>
        <span className={classes.wideOnly}>
          <ThemeSwitch />
        </span>
      </header>
      <aside className={classes.side}>
        <Navigation />
      </aside>
      <main id="content" className={classes.content} tabIndex={-1}>
        <Outlet />
      </main>
      {menu && <MenuDrawer onClose={() => setMenu(false)} />}
      {find && <FindDialog onClose={() => setFind(false)} />}
    </div>
  );
}
