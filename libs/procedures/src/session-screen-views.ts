import type { DoseMeter } from '@stipple/anaesthesia';
import { effective, noteDosesToOverride, type SessionAlert, sessionAlerts } from './domain/index.js';
import { toReasonViews } from './dose-input.js';
import type { MeterView } from './dose.dto.js';
import { noteDoses, type SessionRecord } from './session-record.js';
import type { SessionCapView, SessionDoseView, SessionPainView } from './session-rows.dto.js';

const reversedIds = (rows: readonly { reversesId: string | null }[]): Set<string | null> =>
  new Set(rows.map((row) => row.reversesId));

export function toMeterView(meter: DoseMeter): MeterView {
  return {
    verdict: meter.verdict,
    percentTenths: meter.percentTenths,
    dosesCounted: meter.dosesCounted,
    limitsVersion: meter.limitsVersion,
    profile: meter.profile,
    adrenaline: meter.adrenaline,
    weight: meter.weight,
    modifier: meter.modifier,
    shares: meter.shares,
    room: meter.room,
    reasons: toReasonViews(meter.reasons),
    nextLeavesAt: meter.nextLeavesAt,
  };
}

export function toCapViews({ caps, passes }: SessionRecord): SessionCapView[] {
  const standing = effective(passes);
  return caps.map((cap) => ({
    id: cap.capId,
    filledAt: cap.filledAt,
    useBefore: cap.useBefore,
    discardedAt: cap.discardedAt,
    volumeMicrolitres: cap.volumeMicrolitres,
    shadeRatio: cap.shadeRatio,
    flags: cap.checkState === 'UNCHECKED' ? ['UNCHECKED'] : [],
    portions: cap.portions.map((portion) => ({
      bottleId: portion.bottleId,
      lotId: portion.lotId,
      lotNumber: portion.lotNumber ?? portion.statedLotNumber,
      productName: portion.productName,
      shadeName: portion.shadeName,
      expiry: portion.expiry,
      role: portion.role,
      volumeMicrolitres: portion.volumeMicrolitres,
      lotState: portion.lotState,
    })),
    zones: [...new Set(standing.filter((pass) => pass.capId === cap.capId).map((pass) => pass.zone))],
  }));
}

/** Reversed doses stay in the list, marked; the rows that reverse them are in the timeline. */
export function toDoseViews({ doses }: SessionRecord): SessionDoseView[] {
  const reversed = reversedIds(doses);
  return doses
    .filter((dose) => dose.reversesId === null)
    .map((dose) => ({
      id: dose.id,
      kind: dose.kind,
      agent: dose.agent,
      percentThousandths: dose.percentThousandths,
      adrenalineDilution: dose.adrenalineDilution,
      volumeMicrolitres: dose.volumeMicrolitres,
      doseMicrograms: dose.doseMicrograms,
      adrenalineNanograms: dose.adrenalineNanograms,
      milligrams: dose.milligrams,
      areaTenthsCm2: dose.areaTenthsCm2,
      zone: dose.zone,
      route: dose.route,
      drugLotNumber: dose.drugLotNumber,
      drugExpiry: dose.drugExpiry,
      percentTenths: dose.assessment.percentTenths,
      occurredAt: dose.occurredAt,
      recordedAt: dose.recordedAt,
      recordedBy: dose.recordedBy,
      flags: dose.flags,
      reversed: reversed.has(dose.id),
    }));
}

export function toPainViews({ pain }: SessionRecord): SessionPainView[] {
  const reversed = reversedIds(pain);
  return pain
    .filter((score) => score.reversesId === null)
    .map(({ id, scale, score, point, zone, occurredAt, flags }) => ({
      id,
      scale,
      score,
      point,
      zone,
      occurredAt,
      flags,
      reversed: reversed.has(id),
    }));
}

export function alertsOf(record: SessionRecord, now: Date, consentsEnded: readonly string[]): SessionAlert[] {
  const { state, startedAt, endedAt } = record.session;
  return sessionAlerts({
    state,
    startedAt,
    endedAt,
    now,
    pain: effective(record.pain).filter((score) => score.scale === 'NRS'),
    openCaps: record.caps
      .filter((cap) => cap.discardedAt === null)
      .map((cap) => ({
        capId: cap.capId,
        filledAt: cap.filledAt,
        useBefore: cap.useBefore,
        unchecked: cap.checkState === 'UNCHECKED',
        lots: cap.portions.map((portion) => ({
          lotNumber: portion.lotNumber ?? portion.statedLotNumber ?? '?',
          state: portion.lotState,
        })),
      })),
    consentsEnded,
    dosesToOverride: noteDosesToOverride(noteDoses(record)),
  });
}
