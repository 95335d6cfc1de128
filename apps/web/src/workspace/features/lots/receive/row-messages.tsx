import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../ui/states.js';
import { useScanErrorText } from '../scan-error.js';
import type { ReadRow } from './use-receipt.js';
import classes from './receive.module.css';

interface RowMessagesProps {
  row: ReadRow;
  /** Why the row was refused. */
  problem: string | undefined;
  onRegister: () => void;
  onMerge: (() => void) | undefined;
}

const isUnknownProduct = ({ facts }: ReadRow): boolean =>
  facts.lookedUp && facts.gtin !== null && facts.product === null;

/** What the states of a row mean, each with its way out. */
function useMeanings(row: ReadRow): string[] {
  const { t } = useTranslation('lots');
  const { t: ink } = useTranslation('ink');
  const reasonOf = useScanErrorText();
  const failed = useProblemText(row.lookError);
  const { facts } = row;
  if (facts.error !== null) {
    return [`${t('jump.unreadable', { reason: reasonOf(facts.error, facts.errorAi) })}. ${t('row.unreadable')}.`];
  }
  const has = (warning: (typeof facts.warnings)[number]): boolean => facts.warnings.includes(warning);
  const near = facts.nearMatches.map((lot) => lot.lotNumber).join(', ');
  const state = facts.lot && ink(`lotStates.${facts.lot.state}`).toLowerCase();
  const meanings: [applies: boolean, text: () => string][] = [
    [isUnknownProduct(row), () => t('rowText.unknown-product', { gtin: facts.gtin ?? '' })],
    [row.scan !== null && facts.gtin === null, () => t('rowText.no-gtin')],
    [has('LOST_SEPARATOR_SUSPECTED'), () => t('rowText.separator')],
    [has('EXPIRED'), () => t('rowText.expired')],
    [has('NEAR_MATCH'), () => t('rowText.nearMatch', { lots: near })],
    [state !== null, () => t('rowText.known-lot', { state: state ?? '' })],
    [facts.lot?.state === 'released', () => t('rowText.backToQuarantine')],
    [Boolean(row.lookError), () => t('receive.notLookedUp', { reason: failed })],
  ];
  return meanings.filter(([applies]) => applies).map(([, text]) => text());
}

export function RowMessages({ row, problem, onRegister, onMerge }: RowMessagesProps) {
  const { t } = useTranslation('lots');
  const meanings = useMeanings(row);
  const unknown = isUnknownProduct(row);
  return (
    <div className={classes.messages}>
      {meanings.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {problem && row.facts.error === null && (
        <p className={classes.problem} role="alert">
          <span aria-hidden="true">✕ </span>
          {problem}
        </p>
      )}
      {(unknown || onMerge) && (
        <div className={classes.buttons}>
          {unknown && <Button onClick={onRegister}>{t('rowText.registerProduct')}</Button>}
          {onMerge && <Button onClick={onMerge}>{t('receive.merge')}</Button>}
        </div>
      )}
    </div>
  );
}
