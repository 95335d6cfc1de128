import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ThemeSwitch } from '../ui/theme-switch.js';
import { Navigation } from './navigation.js';
import classes from './shell.module.css';

/** The navigation on narrow screens. */
export function MenuDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <Drawer.Root opened onClose={onClose} size="20rem">
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={classes.drawerHeader}>
          <Drawer.Title>{t('navTitle')}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('closeMenu')} />
        </div>
        <Drawer.Body>
          <ThemeSwitch />
          <Navigation />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
