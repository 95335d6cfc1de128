import './texts.js';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRouteParam } from '../../ui/route-param.js';
import { useAct } from '../../api/use-act.js';
import { useMay } from '../../ui/clinic.js';
import { LinkButton } from '../../ui/link-button.js';
import { Panel } from '../../ui/page.js';
import { PatientFrame } from '../../ui/patient/patient-frame.js';
import { screeningQuery, type Question, type Screening } from '../../ui/patient/screening.js';
import { patientKey } from '../../ui/patient/use-patient.js';
import { ActProblem, ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import { AnswerForm } from './answer-form.js';
import { AnswerList } from './answer-list.js';
import classes from './screening.module.css';

/** The answers of one questionnaire, and what the clinician still has to answer. */
export function AnswersPage() {
  const { t } = useTranslation('screening');
  const patientId = useRouteParam('patientId');
  const screeningId = useRouteParam('screeningId');
  const { data, error, refetch } = useQuery({
    ...screeningQuery(patientId, screeningId),
    // the patient may be at the kiosk right now
    refetchInterval: (query) => (query.state.data?.state === 'in-progress' ? 5_000 : false),
  });
  return (
    <PatientFrame
      patientId={patientId}
      title={data ? t(`forms.${data.form}`) : t('questionnaire')}
      actions={<LinkButton to={`/patients/${patientId}/screening`}>{t('toFindings')}</LinkButton>}
    >
      {() => (
        <>
          {error && <ErrorState error={error} onRetry={() => void refetch()} />}
          {!data && !error && <SkeletonAfter200ms />}
          {data && <OpenQuestions screening={data} />}
          {data && <AnswerList answers={data.answers} />}
        </>
      )}
    </PatientFrame>
  );
}

function OpenQuestions({ screening }: { screening: Screening }) {
  const { t } = useTranslation('screening');
  const mayAnswer = useMay('screening.answer');
  const navigate = useNavigate();
  const submit = useAct<object>({
    path: () => `/screenings/${screening.id}/submit`,
    refreshes: [patientKey(screening.patientId)],
  });
  const running = screening.state === 'in-progress';
  const { clinicianQuestions, patientQuestions } = screening;
  const done = running && clinicianQuestions.length + patientQuestions.length === 0;
  const finish = (): void =>
    void submit.send({}).then(
      () => navigate({ to: `/patients/${screening.patientId}/screening` }),
      () => undefined,
    );
  return (
    <>
      {clinicianQuestions.length > 0 && mayAnswer && (
        <QuestionPanel title={t('forClinician')} questions={clinicianQuestions} screening={screening} />
      )}
      {running && patientQuestions.length > 0 && mayAnswer && (
        <QuestionPanel
          title={t('forPatient', { count: patientQuestions.length })}
          questions={patientQuestions.slice(0, 1)}
          screening={screening}
        />
      )}
      {done && mayAnswer && (
        <Panel title={t('complete')}>
          <ActProblem error={submit.error} />
          <p className={classes.text}>{t('completeText')}</p>
          <Button variant="filled" loading={submit.isPending} onClick={finish}>
            {t('submit')}
          </Button>
        </Panel>
      )}
    </>
  );
}

interface QuestionPanelProps {
  title: string;
  questions: Question[];
  screening: Screening;
}

function QuestionPanel({ title, questions, screening }: QuestionPanelProps) {
  return (
    <Panel title={title} tone="warn">
      <ul className={classes.list}>
        {questions.map((question) => (
          <li key={question.questionId} className={classes.question}>
            <AnswerForm question={question} screeningId={screening.id} patientId={screening.patientId} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
