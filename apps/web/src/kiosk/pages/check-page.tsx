import { useTranslation } from 'react-i18next';
import * as api from '../api/kiosk-api.js';
import type { CheckPart, GivenAnswer, QuestionPart } from '../api/step-view.js';
import { dateInWords } from '../machine/dates-in-words.js';
import { useKiosk } from '../machine/kiosk-context.js';
import { Page } from '../ui/page.js';

/** All answers with Change links; the private ones are not shown, and can be opened one by one. */
export function CheckPage({ check }: { check: CheckPart }) {
  const { t } = useTranslation('kiosk');
  const { act } = useKiosk();
  return (
    <Page
      title={t('questions.check.title')}
      onSubmit={() => void act(api.submitScreening)}
      submitLabel={t('questions.check.submit')}
      stoppable
    >
      <p>{t('questions.check.intro')}</p>
      <Rows answers={check.answers} />
      {check.privateQuestionIds.length > 0 && <PrivateRows questionIds={check.privateQuestionIds} />}
      <p className="k-soft">{t('questions.check.submitNote')}</p>
    </Page>
  );
}

/** Neither question nor answer stands here: somebody may look over the shoulder. */
function PrivateRows({ questionIds }: { questionIds: readonly string[] }) {
  const { t } = useTranslation('kiosk');
  return (
    <details className="k-details">
      <summary>{t('questions.check.private', { count: questionIds.length })}</summary>
      <div>
        <p className="k-soft">{t('questions.check.privateHint')}</p>
        <ul className="k-plain-list">
          {questionIds.map((questionId, index) => (
            <li key={questionId}>
              <ChangeLink questionId={questionId} label={t('questions.check.privateOpen', { number: index + 1 })} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

interface ChangeLinkProps {
  questionId: string;
  label: string;
  /** Read out after the label, where the label alone does not say which answer. */
  about?: string;
}

function ChangeLink({ questionId, label, about }: ChangeLinkProps) {
  const { revisit, state } = useKiosk();
  return (
    <button
      type="button"
      className="k-link"
      aria-disabled={state.busy || undefined}
      onClick={() => void revisit(() => api.questionAgain(questionId))}
    >
      {label}
      {about !== undefined && <span className="st-visually-hidden"> {about}</span>}
    </button>
  );
}

function Rows({ answers }: { answers: readonly QuestionPart[] }) {
  const { t } = useTranslation('kiosk');
  return (
    <dl className="k-rows">
      {answers.map(({ questionId, ask, given }) => (
        <div className="k-row" key={questionId}>
          <dt>{ask}</dt>
          <dd className="k-answer">{given && <Given given={given} />}</dd>
          <dd className="k-change">
            <ChangeLink
              questionId={questionId}
              label={t('questions.check.change')}
              about={t('questions.check.changeWhich', { question: ask })}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Given({ given }: { given: GivenAnswer }) {
  const { t, i18n } = useTranslation('kiosk');
  return (
    <>
      {given.label}
      {given.eventDate && <span className="k-more">{dateInWords(given.eventDate, i18n.language)}</span>}
      {given.eventDateUnknown && <span className="k-more">{t('questions.date.unknown')}</span>}
      {given.details && <span className="k-more">{given.details}</span>}
    </>
  );
}
