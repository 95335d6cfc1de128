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
  error?: string | undefined;
}

/** One item of a safety stop: yes, or no with its reason. */
export function CheckItem({ label, required = false, answer, onAnswer, error }: CheckItemProps) {
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
          <Button
            aria-pressed={answer?.done === true}
            variant={answer?.done === true ? 'filled' : 'default'}
            onClick={() => onAnswer({ done: true, reason: '' })}
          >
            {answer?.done === true ? '✓ ' : ''}
            {t('yes')}
          </Button>
          <Button
            aria-pressed={answer?.done === false}
            variant={answer?.done === false ? 'filled' : 'default'}
            onClick={() => onAnswer({ done: false, reason: answer?.reason ?? '' })}
          >
            {answer?.done === false ? '✕ ' : ''}
            {t('no')}
          </Button>
        </span>
        {answer?.done === false && (
          <TextInput
            className={classes.reason}
            label={t('reasonWhyNot')}
            value={answer.reason}
            error={error}
            onChange={(event) => onAnswer({ done: false, reason: event.currentTarget.value })}
          />
        )}
      </div>
    </li>
  );
}
