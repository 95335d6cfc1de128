/** What the wire says for a code: HTTP status and a sentence that tells the way out. */
export interface ProblemText {
  status: number;
  title: string;
  detail: string;
}
