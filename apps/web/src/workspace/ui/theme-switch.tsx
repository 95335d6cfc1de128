import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTheme } from '../../shared/theme.js';

/** Light or dim room in one tap; remembered on this device. */
export function ThemeSwitch() {
  const { t } = useTranslation('ui');
  const [theme, setTheme] = useTheme();
  return (
    <Button onClick={() => setTheme(theme === 'dim' ? 'light' : 'dim')}>
      {theme === 'dim' ? t('theme.bright') : t('theme.dim')}
    </Button>
  );
}
