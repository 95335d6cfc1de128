import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../ui/form/error-summary.js';
import formClasses from '../../ui/form/form.module.css';
import type { Form } from '../../ui/form/use-form.js';
import type { Lot } from '../../ui/ink/types.js';
import { LinkButton } from '../../ui/link-button.js';
import { Panel } from '../../ui/page.js';
import { LotHeading } from './lot-heading.js';
import type { Notice } from './notice.js';
import classes from './recalls.module.css';

const CLASSES = ['I', 'II', 'III'] as const;

interface NoticeStepProps {
  lot: Lot;
  form: Form<Notice>;
  onNext: (event?: FormEvent) => void;
}

/** What the notice says. */
export function NoticeStep({ lot, form, onNext }: NoticeStepProps) {
  const { t } = useTranslation('recalls');
  return (
    <form className={formClasses.stack} onSubmit={onNext} noValidate>
      <ErrorSummary form={form} />
      <Panel
        title={t('page.lot')}
        actions={
          <LinkButton to="/admin/recalls/new" search={{}}>
            {t('new.another')}
          </LinkButton>
        }
      >
        <LotHeading lot={lot} />
        {lot.state === 'recalled' && <p className={classes.warning}>▲ {t('new.recalledAlready')}</p>}
      </Panel>
      <Panel title={t('new.notice')}>
        <div className={formClasses.stack}>
          <Radio.Group
            label={t('new.class')}
            required
            error={form.errors.recallClass}
            value={form.values.recallClass}
            onChange={(value) => form.set('recallClass', value)}
          >
            <div className={classes.choices}>
              {CLASSES.map((each, at) => (
                <Radio
                  key={each}
                  className={classes.choice}
                  value={each}
                  {...(at === 0 && { id: form.idOf('recallClass') })}
                  label={`${t(`class.${each}`)}: ${t(`classText.${each}`)}`}
                />
              ))}
            </div>
          </Radio.Group>
          <TextInput
            label={t('new.issuer')}
            description={t('new.issuerHint')}
            required
            maxLength={120}
            autoComplete="off"
            {...form.field('issuer')}
          />
          <Textarea label={t('new.reason')} required maxLength={1000} {...form.field('reason')} />
          <TextInput label={t('new.reference')} maxLength={120} autoComplete="off" {...form.field('noticeReference')} />
        </div>
      </Panel>
      <div className={formClasses.buttons}>
        <Button type="submit" variant="filled">
          {t('new.next')}
        </Button>
      </div>
    </form>
  );
}
