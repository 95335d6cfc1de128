import { Injectable } from '@nestjs/common';
import { ageInYears } from '@stipple/kernel';
import { decodeCursor, encodeCursor, type Tx } from '@stipple/platform';
import { AllergyStatement } from './allergy-statement.entity.js';
import { likenessOf, type Person } from './domain/duplicates.js';
import { type LatestMeasurements, latestMeasurements } from './domain/measurements.js';
import { parseSearch, searchTokens } from './domain/search-tokens.js';
import { Measurement } from './measurement.entity.js';
import type { DuplicateView, PatientPageView, PatientSearchQuery, PatientSummaryView } from './patients.dto.js';

const PAGE_SIZE = 20;
const CANDIDATES = 50;
const RECENT_MEASUREMENTS = 50;

const SUMMARY = `SELECT p.id, p.number, p.family_name AS "familyName", p.given_name AS "givenName",
  p.birth_date AS "birthDate", p.sex, p.phone, p.email, p.deceased_on AS "deceasedOn" FROM clinic.patient p`;
const SEARCH = `${SUMMARY}
  WHERE p.clinic_id = $1
    AND ($2::date IS NULL OR p.birth_date = $2)
    AND (cardinality($3::text[]) = 0 OR p.id IN (
      SELECT t.patient_id FROM unnest($3::text[], $4::text[]) AS wanted(low, high)
      JOIN clinic.patient_token t ON t.clinic_id = $1 AND t.token ~>=~ wanted.low AND t.token ~<~ wanted.high
      GROUP BY t.patient_id HAVING count(DISTINCT wanted.low) = cardinality($3::text[])))
    AND ($5::text IS NULL OR (p.family_name, p.given_name, p.id) > ($5, $6, $7::uuid))
  ORDER BY p.family_name, p.given_name, p.id LIMIT $8`;
const CANDIDATE_PATIENTS = `${SUMMARY}
  WHERE p.clinic_id = $1 AND (p.birth_date = $2 OR p.birth_date = $3 OR lower(p.email) = lower($4) OR p.id IN (
    SELECT t.patient_id FROM clinic.patient_token t WHERE t.clinic_id = $1 AND t.token = ANY ($5::text[])))
  ORDER BY p.family_name, p.given_name, p.id LIMIT $6`;

type SummaryRow = Omit<PatientSummaryView, 'ageYears'> & { email: string | null };

/** Reads of patients, straight to the shapes that are shown. */
@Injectable()
export class PatientsQueries {
  async search(tx: Tx, query: PatientSearchQuery): Promise<PatientPageView> {
    const wanted = parseSearch(query.q ?? '');
    const after = decodeCursor(query.after, ['text', 'text', 'uuid']) ?? [];
    const rows = await tx.query<SummaryRow>(SEARCH, [
      tx.clinicId,
      query.birthDate ?? wanted.birthDate,
      wanted.ranges.map(({ low }) => low),
      wanted.ranges.map(({ high }) => high),
      after[0] ?? null,
      after[1] ?? null,
      after[2] ?? null,
      PAGE_SIZE + 1,
    ]);
    const items = rows.slice(0, PAGE_SIZE).map((row) => summary(tx, row));
    const last = rows.length > PAGE_SIZE ? items.at(-1) : undefined;
    return { items, next: last ? encodeCursor([last.familyName, last.givenName, last.id]) : null };
  }

  /** Records that may be the same person, the likeliest first. */
  async duplicates(tx: Tx, person: Person, limit = 5): Promise<DuplicateView[]> {
    const tokens = searchTokens({ ...person, number: '' }).filter((token) => !token.startsWith('#:'));
    const rows = await tx.query<SummaryRow>(CANDIDATE_PATIENTS, [
      tx.clinicId,
      person.birthDate,
      swapped(person.birthDate),
      person.email,
      tokens,
      CANDIDATES,
    ]);
    return rows
      .flatMap((row) => {
        const likeness = likenessOf({ ...row, phone: row.phone ?? null }, person);
        return likeness ? [{ patient: summary(tx, row), ...likeness }] : [];
      })
      .sort((a, b) => a.likelihood.localeCompare(b.likelihood) || b.reasons.length - a.reasons.length)
      .slice(0, limit);
  }

  async measurements(tx: Tx, patientId: string): Promise<LatestMeasurements> {
    const rows = await tx.findMany(
      Measurement,
      { patientId },
      { orderBy: 'takenAt', descending: true, limit: RECENT_MEASUREMENTS },
    );
    return latestMeasurements(rows);
  }

  /** The statements that stand: "none known" is overtaken by any later allergy, and the other way round by nothing. */
  async allergies(tx: Tx, patientId: string): Promise<AllergyStatement[]> {
    const rows = await tx.findMany(AllergyStatement, { patientId }, { orderBy: 'recordedAt' });
    const allergies = rows.filter(({ kind }) => kind !== 'none-known');
    return allergies.length > 0 ? allergies : rows.slice(-1);
  }
}

function summary(tx: Tx, row: SummaryRow): PatientSummaryView {
  const { id, number, familyName, givenName, birthDate, sex, phone, deceasedOn } = row;
  const ageYears = ageInYears(birthDate, deceasedOn ?? tx.today);
  return { id, number, familyName, givenName, birthDate, ageYears, sex, phone, deceasedOn };
}

/** Day and month the other way round, as often typed; null when that is no date. */
function swapped(date: string | null): string | null {
  const [year, month, day] = (date ?? '').split('-');
  return month && day && Number(day) <= 12 ? `${year}-${day}-${month}` : null;
}
