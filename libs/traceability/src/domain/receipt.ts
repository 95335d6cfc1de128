import { DomainError } from '@stipple/kernel';
import type { CalendarDate, FieldProblem } from '@stipple/kernel';
import type { Gs1Scan } from './gs1.js';
import { isLotNumber } from './lot-number.js';

/** What a person typed beside the scan; null where nothing was typed. */
export interface ReceiptFields {
  lotNumber: string | null;
  expiry: CalendarDate | null;
  productionDate: CalendarDate | null;
  serial: string | null;
  receivedOn: CalendarDate;
}

/** Which lot a delivery holds, settled between scan and fields. */
export interface ReceiptIdentity {
  lotNumber: string;
  expiry: CalendarDate;
  productionDate: CalendarDate | null;
  serial: string | null;
}

type Name = 'lotNumber' | 'expiry' | 'productionDate' | 'serial';
type Elements = Record<Name, string | null>;

const NAMES: readonly Name[] = ['lotNumber', 'expiry', 'productionDate', 'serial'];
const NOTHING: Elements = { lotNumber: null, expiry: null, productionDate: null, serial: null };
const AI_OF: Readonly<Record<Name, string>> = { lotNumber: '10', expiry: '17', productionDate: '11', serial: '21' };

/**
 * Merges scan and fields: a missing element never blanks the other's, and two values that differ are a conflict that a
 * person settles. Only where the scan may have lost a separator does the typed value win: somebody compared the label.
 * @param scan null when everything was typed
 * @throws SCAN_CONFLICT, LOT_NUMBER_INVALID, VALIDATION_FAILED (no lot, no expiry, dates that cannot be)
 */
export function settleReceipt(scan: Gs1Scan | null, fields: ReceiptFields, today: CalendarDate): ReceiptIdentity {
  const scanned: Elements = scan
    ? { lotNumber: scan.lot, expiry: scan.expiry, productionDate: scan.production, serial: scan.serial }
    : NOTHING;
  const doubtful = new Set(scan?.warnings.map(({ ai }) => ai));
  refuseConflicts(fields, scanned, doubtful);
  const merged = Object.fromEntries(NAMES.map((name) => [name, fields[name] ?? scanned[name]])) as unknown as Elements;
  const { lotNumber, expiry, productionDate, serial } = merged;
  const problems = [...missing(merged), ...impossibleDates(fields.receivedOn, productionDate, expiry, today)];
  if (lotNumber === null || expiry === null || problems.length > 0) {
    throw new DomainError('VALIDATION_FAILED', {}, problems);
  }
  if (!isLotNumber(lotNumber)) {
    throw new DomainError('LOT_NUMBER_INVALID', {}, [
      problem('lotNumber', 'lot-number', '1 to 20 characters without spaces, exactly as on the label.'),
    ]);
  }
  return { lotNumber, expiry, productionDate, serial };
}

function refuseConflicts(fields: ReceiptFields, scanned: Elements, doubtfulAis: ReadonlySet<string>): void {
  const conflicts = NAMES.filter((name) => {
    const differs = fields[name] !== null && scanned[name] !== null && fields[name] !== scanned[name];
    return differs && !doubtfulAis.has(AI_OF[name]);
  });
  if (conflicts.length === 0) return;
  throw new DomainError(
    'SCAN_CONFLICT',
    { fields: conflicts.join(',') },
    conflicts.map((name) => problem(name, 'differs-from-scan', 'The scan says something else. Compare the label.')),
  );
}

function missing({ lotNumber, expiry }: Elements): FieldProblem[] {
  return [
    ...(lotNumber === null ? [problem('lotNumber', 'required', 'Type the lot from the label.')] : []),
    ...(expiry === null ? [problem('expiry', 'required', 'Type the expiry from the label; no lot without one.')] : []),
  ];
}

function problem(name: string, code: string, detail: string): FieldProblem {
  return { pointer: `/${name}`, code, detail };
}

function impossibleDates(
  receivedOn: CalendarDate,
  productionDate: CalendarDate | null,
  expiry: CalendarDate | null,
  today: CalendarDate,
): FieldProblem[] {
  const found: FieldProblem[] = [];
  if (receivedOn > today) found.push(problem('receivedOn', 'in-future', 'This day has not come yet.'));
  if (productionDate !== null && productionDate > today) {
    found.push(problem('productionDate', 'in-future', 'This day has not come yet.'));
  }
  if (productionDate !== null && expiry !== null && productionDate > expiry) {
    found.push(problem('expiry', 'before-production', 'The expiry is before the production date.'));
  }
  return found;
}
