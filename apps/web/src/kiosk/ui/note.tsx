import type { ReactNode } from 'react';

const SIGNS = { info: 'i', warn: '⚠', bad: '✕', ok: '✓' } as const;

interface NoteProps {
  tone: keyof typeof SIGNS;
  children: ReactNode;
  /** Read out at once when it appears. */
  live?: boolean;
}

/** A coloured block that also has a sign and words: colour is never the only message. */
export function Note({ tone, children, live = false }: NoteProps) {
  return (
    <div className="k-note" data-tone={tone} role={live ? 'status' : undefined}>
      <span className="k-note-sign" aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <div>{children}</div>
    </div>
  );
}
