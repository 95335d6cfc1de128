import { Button, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './check-item.module.css';

export interface CheckAnswer {
  done: boolean;
  reason: string;
}

interface CheckItemProps {
  label: string;
  required?: boolean;
  answer: CheckAnswer | undefined;
  onAnswer: (answer: CheckAnswer) => void;
}

/** One item of a safety stop: yes, or no with its reason. */
export function CheckItem({ label, required = false, answer, onAnswer }: CheckItemProps) {
  const { t } = useTranslation('procedure');
  const id = useId();
  return (
    <li className={classes.row}>
      <div className={classes.item} role="group" aria-labelledby={id}>
        <span id={id} className={classes.label}>
          {label}
          {required && <span className={classes.required}> ({t('needed')})</span>}
        </span>
        <span className={classes.buttons}>
          <Choice on={answer?.done === true} symbol="✓" onClick={() => onAnswer({ done: true, reason: '' })}>
            {t('yes')}
          </Choice>
          <Choice on={answer?.done === false} symbol="✕" onClick={() => onAnswer({ done: false, reason: '' })}>
            {t('no')}
          </Choice>
        </span>
        {answer?.done === false && (
          <TextInput
            className={classes.reason}
            label={t('reasonWhyNot')}
            value={answer.reason}
            onChange={(event) => onAnswer({ done: false, reason: event.currentTarget.value })}
          />
        )}
      </div>
    </li>
  );
}

interface ChoiceProps {
  on: boolean;
  symbol: string;
  onClick: () => void;
  children: string;
}

function Choice({ on, symbol, onClick, children }: ChoiceProps) {
  return (
    <Button aria-pressed={on} variant={on ? 'filled' : 'default'} onClick={onClick}>
      {on && (
        <span aria-hidden="true" className={classes.symbol}>
          {symbol}
        </span>
      )}
      {children}
    </Button>
  );
}
