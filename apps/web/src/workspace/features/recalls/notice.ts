/** The notice as it is typed. */
export interface Notice extends Record<string, string> {
  recallClass: string;
  issuer: string;
  reason: string;
  noticeReference: string;
}

export const EMPTY_NOTICE: Notice = { recallClass: '', issuer: '', reason: '', noticeReference: '' };

const SHORTEST_ISSUER = 2;
const SHORTEST_REASON = 3;

type NoticeProblem = 'new.classMissing' | 'new.issuerMissing' | 'new.reasonMissing';

/** What can be said of the notice without the server. */
export const noticeProblems = ({ recallClass, issuer, reason }: Notice): Partial<Record<string, NoticeProblem>> => ({
  ...(recallClass === '' && { recallClass: 'new.classMissing' as const }),
  ...(issuer.trim().length < SHORTEST_ISSUER && { issuer: 'new.issuerMissing' as const }),
  ...(reason.trim().length < SHORTEST_REASON && { reason: 'new.reasonMissing' as const }),
});
