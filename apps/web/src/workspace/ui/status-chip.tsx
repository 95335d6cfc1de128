import type { ReactNode } from 'react';
import classes from './status-chip.module.css';

export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'neutral';

const SYMBOLS: Record<Tone, string> = { ok: '✓', warn: '▲', bad: '✕', info: '●', neutral: '○' };

interface StatusChipProps {
  tone: Tone;
  /** Another symbol than the tone's own. */
  symbol?: string;
  children: ReactNode;
}

/** A state as symbol, word and colour; the first two are enough to read it. */
export function StatusChip({ tone, symbol, children }: StatusChipProps) {
  return (
    <span className={classes.chip} data-tone={tone}>
      <span aria-hidden="true" className={classes.symbol}>
        {symbol ?? SYMBOLS[tone]}
      </span>
      <span>{children}</span>
    </span>
  );
}
