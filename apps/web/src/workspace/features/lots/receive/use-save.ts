import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../shared/api/request.js';
import { useAct } from '../../../api/use-act.js';
import { useClinicTime } from '../../../ui/clinic.js';
import type { Lot } from '../../../ui/ink/types.js';
import { useProblemText } from '../../../ui/states.js';
import { toast } from '../../../ui/toast.js';
import {
  deliveryOf,
  deliveryProblems,
  rowProblems,
  type DeliveryField,
  type DeliveryProblem,
  type RowField,
  type RowProblem,
} from './receipt.js';
import type { ReadRow, Receipt } from './use-receipt.js';

const DELIVERY_FIELDS = new Set<string>(['supplier', 'deliveryNote', 'receivedOn', 'temperatureTenthsCelsius']);
const FIELD_OF: Record<string, string> = {
  temperatureTenthsCelsius: 'temperature',
  unitVolumeMicrolitres: 'content',
  unitPieces: 'content',
};

export const deliveryFieldId = (field: DeliveryField): string => `delivery-${field}`;
export const rowFieldId = (rowId: string, field: RowField | 'scan' | ''): string => `row-${rowId}-${field}`;

export interface Saving {
  busy: boolean;
  /** Messages by the id of the field they belong to. */
  errors: Partial<Record<string, string>>;
  refusals: number;
  /** Why a row as a whole was refused. */
  rowProblem: (rowId: string) => string | undefined;
  forget: (fieldId: string) => void;
  run: () => Promise<void>;
}

/** Sends one delivery a label; what was received stays received when another row is refused. */
export function useSave(receipt: Receipt): Saving {
  const { t } = useTranslation('lots');
  const clock = useClinicTime();
  const offline = useProblemText(new ApiProblem(0, 'OFFLINE', ''));
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({});
  const receive = useAct<ReturnType<typeof deliveryOf>, Lot>({ path: () => '/deliveries', refreshes: [['lots']] });
  const open = receipt.rows.filter((row) => row.receivedAs === null);

  const send = async (row: ReadRow): Promise<Partial<Record<string, string>>> => {
    try {
      const lot = await receive.send(deliveryOf(row, row.facts, receipt.delivery));
      receipt.received(row.id, lot.id);
      return {};
    } catch (error) {
      return refusalOf(row.id, error, offline);
    }
  };

  const run = async (): Promise<void> => {
    const own = problemsOf(receipt, open, { today: clock.today(), say: t });
    setErrors(own);
    if (Object.keys(own).length > 0) return setRefusals((count) => count + 1);
    setBusy(true);
    let refused: Partial<Record<string, string>> = {};
    let saved = 0;
    for (const row of open) {
      const problems = await send(row);
      if (Object.keys(problems).length === 0) saved += 1;
      refused = { ...refused, ...problems };
    }
    setBusy(false);
    setErrors(refused);
    if (Object.keys(refused).length > 0) setRefusals((count) => count + 1);
    else toast('ok', t('receive.saved', { count: saved }));
  };

  return {
    busy,
    errors,
    refusals,
    rowProblem: (rowId) => errors[rowFieldId(rowId, 'scan')],
    forget: (fieldId) => setErrors((now) => ({ ...now, [fieldId]: undefined })),
    run,
  };
}

type Say = (problem: DeliveryProblem | RowProblem) => string;

/** What keeps the delivery from being sent, by the id of the field. */
function problemsOf(
  receipt: Receipt,
  rows: readonly ReadRow[],
  { today, say }: { today: string; say: Say },
): Partial<Record<string, string>> {
  const ofDelivery = Object.entries(deliveryProblems(receipt.delivery, today)).map(([field, problem]) => [
    deliveryFieldId(field as DeliveryField),
    say(problem),
  ]);
  const ofRows = rows.flatMap((row) =>
    Object.entries(rowProblems(row, row.facts)).map(([field, problem]) => [
      rowFieldId(row.id, field as RowField),
      say(problem),
    ]),
  );
  return Object.fromEntries([...ofDelivery, ...ofRows]) as Partial<Record<string, string>>;
}

/** The server's refusal of one row, at the fields it names. */
function refusalOf(rowId: string, error: unknown, fallback: string): Partial<Record<string, string>> {
  const whole = rowFieldId(rowId, 'scan');
  if (!(error instanceof ApiProblem)) return { [whole]: fallback };
  const named = error.errors.map(({ pointer, detail }): [string, string] => {
    const name = pointer.slice(1);
    const field = FIELD_OF[name] ?? name;
    return [
      DELIVERY_FIELDS.has(name) ? deliveryFieldId(field as DeliveryField) : rowFieldId(rowId, field as RowField),
      detail,
    ];
  });
  return named.length > 0 ? Object.fromEntries(named) : { [whole]: error.detail || fallback };
}
