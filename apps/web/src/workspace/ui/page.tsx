import { useEffect, type ReactNode } from 'react';
import classes from './page.module.css';

/** Names the browser tab. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Stipple`;
  }, [title]);
}

interface PageProps {
  title: string;
  /** One sentence under the title. */
  intro?: ReactNode;
  /** Buttons beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** An ordinary page: one title, its actions, its content. */
export function Page({ title, intro, actions, children }: PageProps) {
  usePageTitle(title);
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <div className={classes.heading}>
          <h1 className={classes.title}>{title}</h1>
          {intro && <p className={classes.intro}>{intro}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface PanelProps {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
  /** A line before the edge that says: this one needs you. */
  tone?: 'warn' | 'bad' | undefined;
  className?: string | undefined;
}

/** A bordered part of a page with its own heading. */
export function Panel({ title, actions, children, tone, className }: PanelProps) {
  return (
    <section className={`${classes.panel} ${className ?? ''}`} data-tone={tone} aria-label={title}>
      <div className={classes.panelHeader}>
        <h2 className={classes.panelTitle}>{title}</h2>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
