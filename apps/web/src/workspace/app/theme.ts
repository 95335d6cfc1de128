import { createTheme, type CSSVariablesResolver, type MantineColorsTuple, type MantineTheme } from '@mantine/core';

/** The accent of the tokens as Mantine wants it; what is painted comes from the variables below. */
const ACCENT: MantineColorsTuple = [
  '#e4f3f6',
  '#c6e3e9',
  '#9bcdd8',
  '#6cb4c4',
  '#3f98ab',
  '#1f7d92',
  '#0b5f72',
  '#084b5a',
  '#063a46',
  '#042a33',
];

const field = {
  size: 'md',
  inputWrapperOrder: ['label', 'description', 'error', 'input'],
};

/** Mantine in the visual language of the tokens: 48 px targets, borders instead of shadows, contrast of filled parts by computation. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 6 },
  colors: { accent: ACCENT },
  autoContrast: true,
  fontFamily: 'var(--st-font)',
  fontFamilyMonospace: 'var(--st-mono)',
  defaultRadius: 'var(--st-radius)',
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: { fontFamily: 'var(--st-font)', fontWeight: '680' },
  // plain data: naming the components themselves would put every one of them into the first load
  components: {
    Button: {
      defaultProps: { size: 'md', variant: 'default' },
      vars: (_theme: MantineTheme, { size }: { size?: string }) => ({
        root: { '--button-height': size === 'lg' ? 'var(--st-target-main)' : 'var(--st-target)' },
      }),
    },
    Input: { vars: () => ({ wrapper: { '--input-height': 'var(--st-target)' } }) },
    CloseButton: { vars: () => ({ root: { '--cb-size': 'var(--st-target)' } }) },
    SegmentedControl: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: field },
    PasswordInput: { defaultProps: field },
    Textarea: { defaultProps: { ...field, autosize: false, rows: 3 } },
    NativeSelect: { defaultProps: field },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    ModalRoot: { defaultProps: { shadow: 'none', transitionProps: { duration: 0 }, radius: 'var(--st-radius-large)' } },
    DrawerRoot: { defaultProps: { transitionProps: { duration: 0 } } },
  },
});

const SHARED = {
  '--mantine-color-body': 'var(--st-surface)',
  '--mantine-color-text': 'var(--st-text)',
  '--mantine-color-bright': 'var(--st-text)',
  '--mantine-color-dimmed': 'var(--st-text-soft)',
  '--mantine-color-placeholder': 'var(--st-text-soft)',
  '--mantine-color-error': 'var(--st-bad)',
  '--mantine-color-anchor': 'var(--st-link)',
  // borders of fields and boxes, light and dark: shapes need 3:1
  '--mantine-color-gray-4': 'var(--st-line-strong)',
  '--mantine-color-dark-4': 'var(--st-line-strong)',
  '--mantine-color-dark-6': 'var(--st-surface)',
  '--mantine-color-default': 'var(--st-surface)',
  '--mantine-color-default-hover': 'var(--st-surface-raised)',
  '--mantine-color-default-color': 'var(--st-text)',
  '--mantine-color-default-border': 'var(--st-line-strong)',
  '--mantine-color-disabled': 'var(--st-surface-raised)',
  '--mantine-color-disabled-color': 'var(--st-text-soft)',
  '--mantine-color-disabled-border': 'var(--st-line)',
  '--mantine-primary-color-filled': 'var(--st-accent)',
  '--mantine-primary-color-filled-hover': 'var(--st-accent-strong)',
  '--mantine-color-accent-filled': 'var(--st-accent)',
  '--mantine-color-accent-filled-hover': 'var(--st-accent-strong)',
  '--mantine-primary-color-contrast': 'var(--st-on-accent)',
  '--mantine-primary-color-light': 'var(--st-accent-soft)',
  '--mantine-primary-color-light-color': 'var(--st-text)',
  '--mantine-color-accent-outline': 'var(--st-accent)',
};

/** Both colour schemes read the tokens, which change with `data-theme`. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: SHARED,
  dark: SHARED,
});
