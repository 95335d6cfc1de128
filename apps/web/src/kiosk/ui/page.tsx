import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../shared/api/request.js';
import { useKiosk } from '../machine/kiosk-context.js';
import { canGoBack, currentView } from '../machine/kiosk-state.js';
import { useFormErrors, type FormErrors } from '../machine/use-form-errors.js';
import { Button } from './button.js';
import { ErrorSummary } from './error-summary.js';
import { StopLink } from './stop-link.js';

interface PageProps {
  title: string;
  children?: ReactNode;
  /** Of a page with fields; any other shows the server's refusal as a whole. */
  errors?: FormErrors;
  /** Makes the page a form; the primary button submits it. */
  onSubmit?: () => void;
  submitLabel?: string;
  /** More buttons beside the primary one. */
  actions?: ReactNode;
  /** The title is drawn inside the page (as the legend of its only question). */
  titleInside?: boolean;
  stoppable?: boolean;
}

/** One page of the flow: progress, error summary, title that takes the focus, body, actions at the same place. */
export function Page(props: PageProps) {
  const { title, children, onSubmit } = props;
  const { t } = useTranslation('kiosk');
  const { state } = useKiosk();
  const whole = useFormErrors();
  const { shown } = props.errors ?? whole;
  useTitle(shown.length > 0 ? t('errorTitle', { title }) : title);

  const content = (
    <>
      <div className="k-body">
        <ErrorSummary
          errors={shown}
          reference={state.problem && !isRefusal(state.problem) ? state.problem.requestId : null}
        />
        <Progress />
        {props.titleInside !== true && <Title>{title}</Title>}
        {children}
      </div>
      <Actions {...props} />
    </>
  );
  if (onSubmit === undefined) return <main className="k-main">{content}</main>;
  return (
    <main className="k-main">
      <form
        className="k-form"
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (!state.busy) onSubmit();
        }}
      >
        {content}
      </form>
    </main>
  );
}

/** A refusal says what to do; the reference helps only where something broke. */
const isRefusal = ({ status }: ApiProblem): boolean => status >= 400 && status < 500;

function Actions({ onSubmit, submitLabel, actions, stoppable }: PageProps) {
  const { t } = useTranslation('kiosk');
  const { t: common } = useTranslation();
  const { state, goBack } = useKiosk();
  return (
    <div className="k-actions">
      {onSubmit !== undefined && (
        <Button kind="primary" type="submit" busy={state.busy}>
          {submitLabel ?? common('action.continue')}
        </Button>
      )}
      {actions}
      {canGoBack(state) && (
        <Button onPress={goBack} busy={state.busy}>
          {common('action.back')}
        </Button>
      )}
      <span className="k-saving" role="status">
        {state.busy ? t('saving') : ''}
      </span>
      {stoppable === true && <StopLink />}
    </div>
  );
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** Takes the focus when the page changes, so that a screen reader starts at the top of the new page. */
export function Title({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 className="k-title" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}

function Progress() {
  const { t } = useTranslation('kiosk');
  const progress = currentView(useKiosk().state)?.progress;
  if (progress === null || progress === undefined || progress.at === 0) return null;
  const words = t('progress', { at: progress.at, of: progress.of });
  return (
    <div className="k-progress">
      <span aria-hidden="true">{words}</span>
      <progress aria-label={words} value={progress.at} max={progress.of} />
    </div>
  );
}
