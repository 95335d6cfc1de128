import type { ReactNode } from 'react';

interface ButtonProps {
  children: ReactNode;
  kind?: 'primary' | 'secondary' | 'link';
  type?: 'button' | 'submit';
  /** While something is being saved: stays focusable, so that the focus is not lost, and does nothing. */
  busy?: boolean;
  onPress?: () => void;
  className?: string;
}

const CLASSES = { primary: 'k-button k-primary', secondary: 'k-button', link: 'k-link' } as const;

export function Button({
  children,
  kind = 'secondary',
  type = 'button',
  busy = false,
  onPress,
  className,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={className === undefined ? CLASSES[kind] : `${CLASSES[kind]} ${className}`}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}
