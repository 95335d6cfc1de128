import type { ReactNode } from 'react';
import classes from './fact-list.module.css';

export type Fact = readonly [label: string, value: ReactNode];

interface FactListProps {
  facts: readonly (Fact | false | null | undefined)[];
  /** Side by side instead of one a line. */
  inline?: boolean;
}

/** A few facts, each with its name; a fact without a value is left out. */
export function FactList({ facts, inline = false }: FactListProps) {
  const known = facts.filter((fact): fact is Fact => Boolean(fact));
  return (
    <dl className={inline ? classes.inline : classes.facts}>
      {known.map(([label, value]) => (
        <div key={label} className={classes.fact}>
          <dt className={classes.label}>{label}</dt>
          <dd className={classes.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
