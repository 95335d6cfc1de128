import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every foreign key carries the clinic, so that no row can point into another one. They stand apart from the tables
 * because some point upwards, from a lower lib's table to a higher one's.
 */
export class ForeignKeys1795400180000 implements MigrationInterface {
  name = 'ForeignKeys1795400180000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
ALTER TABLE clinic.allergy_statement ADD CONSTRAINT allergy_statement_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.bottle ADD CONSTRAINT bottle_delivery_fk
  FOREIGN KEY (clinic_id, delivery_id) REFERENCES clinic.delivery(clinic_id, id);
ALTER TABLE clinic.bottle ADD CONSTRAINT bottle_lot_fk
  FOREIGN KEY (clinic_id, lot_id) REFERENCES clinic.lot(clinic_id, id);
ALTER TABLE clinic.cap_event ADD CONSTRAINT cap_event_cap_fk
  FOREIGN KEY (clinic_id, cap_id) REFERENCES clinic.cap(clinic_id, id);
ALTER TABLE clinic.cap_portion ADD CONSTRAINT cap_portion_bottle_fk
  FOREIGN KEY (clinic_id, bottle_id) REFERENCES clinic.bottle(clinic_id, id);
ALTER TABLE clinic.cap_portion ADD CONSTRAINT cap_portion_cap_fk
  FOREIGN KEY (clinic_id, cap_id) REFERENCES clinic.cap(clinic_id, id);
ALTER TABLE clinic.cap_portion ADD CONSTRAINT cap_portion_lot_fk
  FOREIGN KEY (clinic_id, lot_id) REFERENCES clinic.lot(clinic_id, id);
ALTER TABLE clinic.cap ADD CONSTRAINT cap_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.cap ADD CONSTRAINT cap_session_fk
  FOREIGN KEY (clinic_id, session_id) REFERENCES clinic.procedure_session(clinic_id, id);
ALTER TABLE clinic.complication ADD CONSTRAINT complication_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.complication ADD CONSTRAINT complication_reverses_fk
  FOREIGN KEY (clinic_id, reverses_id) REFERENCES clinic.complication(clinic_id, id);
ALTER TABLE clinic.complication ADD CONSTRAINT complication_session_fk
  FOREIGN KEY (clinic_id, session_id) REFERENCES clinic.procedure_session(clinic_id, id);
ALTER TABLE clinic.consent_choice ADD CONSTRAINT consent_choice_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.consent_choice ADD CONSTRAINT consent_choice_visit_fk
  FOREIGN KEY (clinic_id, visit_id) REFERENCES clinic.visit(clinic_id, id);
ALTER TABLE clinic.consent_information ADD CONSTRAINT consent_information_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.consent_withdrawal ADD CONSTRAINT consent_withdrawal_consent_fk
  FOREIGN KEY (clinic_id, consent_id) REFERENCES clinic.consent(clinic_id, id);
ALTER TABLE clinic.consent_withdrawal ADD CONSTRAINT consent_withdrawal_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.consent ADD CONSTRAINT consent_document_fk
  FOREIGN KEY (clinic_id, document_id) REFERENCES clinic.sealed_document(clinic_id, id);
ALTER TABLE clinic.consent ADD CONSTRAINT consent_information_fk
  FOREIGN KEY (clinic_id, information_id) REFERENCES clinic.consent_information(clinic_id, id);
ALTER TABLE clinic.consent ADD CONSTRAINT consent_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.consent ADD CONSTRAINT consent_signature_fk
  FOREIGN KEY (clinic_id, signature_id) REFERENCES clinic.signature(clinic_id, id);
ALTER TABLE clinic.consent ADD CONSTRAINT consent_visit_fk
  FOREIGN KEY (clinic_id, visit_id) REFERENCES clinic.visit(clinic_id, id);
ALTER TABLE clinic.delivery ADD CONSTRAINT delivery_lot_fk
  FOREIGN KEY (clinic_id, lot_id) REFERENCES clinic.lot(clinic_id, id);
ALTER TABLE clinic.dose_override ADD CONSTRAINT dose_override_dose_fk
  FOREIGN KEY (clinic_id, dose_id) REFERENCES clinic.dose(clinic_id, id);
ALTER TABLE clinic.dose_override ADD CONSTRAINT dose_override_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.dose_override ADD CONSTRAINT dose_override_second_fk
  FOREIGN KEY (clinic_id, second_signer_id) REFERENCES clinic.membership(clinic_id, id);
ALTER TABLE clinic.dose ADD CONSTRAINT dose_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.dose ADD CONSTRAINT dose_reverses_fk
  FOREIGN KEY (clinic_id, reverses_id) REFERENCES clinic.dose(clinic_id, id);
ALTER TABLE clinic.dose ADD CONSTRAINT dose_session_fk
  FOREIGN KEY (clinic_id, session_id) REFERENCES clinic.procedure_session(clinic_id, id);
ALTER TABLE clinic.finding_decision ADD CONSTRAINT finding_decision_doctor_fk
  FOREIGN KEY (clinic_id, recorded_by) REFERENCES clinic.membership(clinic_id, id);
ALTER TABLE clinic.finding_decision ADD CONSTRAINT finding_decision_finding_fk
  FOREIGN KEY (clinic_id, finding_id) REFERENCES clinic.finding(clinic_id, id);
ALTER TABLE clinic.finding_decision ADD CONSTRAINT finding_decision_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.finding_decision ADD CONSTRAINT finding_decision_second_fk
  FOREIGN KEY (clinic_id, second_signer_id) REFERENCES clinic.membership(clinic_id, id);
ALTER TABLE clinic.finding ADD CONSTRAINT finding_answer_fk
  FOREIGN KEY (clinic_id, answer_id) REFERENCES clinic.screening_answer(clinic_id, id);
ALTER TABLE clinic.finding ADD CONSTRAINT finding_carried_from_fk
  FOREIGN KEY (clinic_id, carried_from_id) REFERENCES clinic.finding(clinic_id, id);
ALTER TABLE clinic.finding ADD CONSTRAINT finding_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.finding ADD CONSTRAINT finding_screening_fk
  FOREIGN KEY (clinic_id, screening_id) REFERENCES clinic.screening(clinic_id, id);
ALTER TABLE clinic.information_reading ADD CONSTRAINT information_reading_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.information_reading ADD CONSTRAINT information_reading_visit_fk
  FOREIGN KEY (clinic_id, visit_id) REFERENCES clinic.visit(clinic_id, id);
ALTER TABLE clinic.kiosk_entry ADD CONSTRAINT kiosk_entry_device_fk
  FOREIGN KEY (clinic_id, id) REFERENCES clinic.kiosk_device(clinic_id, id);
ALTER TABLE clinic.lot_event ADD CONSTRAINT lot_event_lot_fk
  FOREIGN KEY (clinic_id, lot_id) REFERENCES clinic.lot(clinic_id, id);
ALTER TABLE clinic.lot ADD CONSTRAINT lot_product_fk
  FOREIGN KEY (clinic_id, product_id) REFERENCES clinic.product(clinic_id, id);
ALTER TABLE clinic.measurement ADD CONSTRAINT measurement_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.membership ADD CONSTRAINT membership_clinic_fk
  FOREIGN KEY (clinic_id) REFERENCES clinic.clinic(clinic_id);
ALTER TABLE clinic.pain_score ADD CONSTRAINT pain_score_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.pain_score ADD CONSTRAINT pain_score_reverses_fk
  FOREIGN KEY (clinic_id, reverses_id) REFERENCES clinic.pain_score(clinic_id, id);
ALTER TABLE clinic.pain_score ADD CONSTRAINT pain_score_session_fk
  FOREIGN KEY (clinic_id, session_id) REFERENCES clinic.procedure_session(clinic_id, id);
ALTER TABLE clinic.patient_question_answer ADD CONSTRAINT patient_question_answer_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.patient_question_answer ADD CONSTRAINT patient_question_answer_question_fk
  FOREIGN KEY (clinic_id, patient_question_id) REFERENCES clinic.patient_question(clinic_id, id);
ALTER TABLE clinic.patient_question ADD CONSTRAINT patient_question_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.patient_question ADD CONSTRAINT patient_question_visit_fk
  FOREIGN KEY (clinic_id, visit_id) REFERENCES clinic.visit(clinic_id, id);
ALTER TABLE clinic.patient_token ADD CONSTRAINT patient_token_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.procedure_session ADD CONSTRAINT procedure_session_doctor_fk
  FOREIGN KEY (clinic_id, doctor_id) REFERENCES clinic.membership(clinic_id, id);
ALTER TABLE clinic.procedure_session ADD CONSTRAINT procedure_session_operator_fk
  FOREIGN KEY (clinic_id, operator_id) REFERENCES clinic.membership(clinic_id, id);
ALTER TABLE clinic.procedure_session ADD CONSTRAINT procedure_session_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.recall_lot ADD CONSTRAINT recall_lot_lot_fk
  FOREIGN KEY (clinic_id, lot_id) REFERENCES clinic.lot(clinic_id, id);
ALTER TABLE clinic.recall_lot ADD CONSTRAINT recall_lot_recall_fk
  FOREIGN KEY (clinic_id, recall_id) REFERENCES clinic.recall(clinic_id, id);
ALTER TABLE clinic.recall_patient ADD CONSTRAINT recall_patient_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.recall_patient ADD CONSTRAINT recall_patient_recall_fk
  FOREIGN KEY (clinic_id, recall_id) REFERENCES clinic.recall(clinic_id, id);
ALTER TABLE clinic.screening_answer ADD CONSTRAINT screening_answer_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.screening_answer ADD CONSTRAINT screening_answer_screening_fk
  FOREIGN KEY (clinic_id, screening_id) REFERENCES clinic.screening(clinic_id, id);
ALTER TABLE clinic.screening ADD CONSTRAINT screening_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.screening ADD CONSTRAINT screening_visit_fk
  FOREIGN KEY (clinic_id, visit_id) REFERENCES clinic.visit(clinic_id, id);
ALTER TABLE clinic.sealed_document ADD CONSTRAINT sealed_document_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.sealed_document ADD CONSTRAINT sealed_document_seal_key_fk
  FOREIGN KEY (clinic_id, seal_key_id) REFERENCES clinic.seal_key(clinic_id, id);
ALTER TABLE clinic.section_read ADD CONSTRAINT section_read_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.section_read ADD CONSTRAINT section_read_visit_fk
  FOREIGN KEY (clinic_id, visit_id) REFERENCES clinic.visit(clinic_id, id);
ALTER TABLE clinic.session_remark ADD CONSTRAINT session_remark_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.session_remark ADD CONSTRAINT session_remark_reverses_fk
  FOREIGN KEY (clinic_id, reverses_id) REFERENCES clinic.session_remark(clinic_id, id);
ALTER TABLE clinic.session_remark ADD CONSTRAINT session_remark_session_fk
  FOREIGN KEY (clinic_id, session_id) REFERENCES clinic.procedure_session(clinic_id, id);
ALTER TABLE clinic.signature ADD CONSTRAINT signature_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.signature ADD CONSTRAINT signature_visit_fk
  FOREIGN KEY (clinic_id, visit_id) REFERENCES clinic.visit(clinic_id, id);
ALTER TABLE clinic.signed_note ADD CONSTRAINT signed_note_document_fk
  FOREIGN KEY (clinic_id, document_id) REFERENCES clinic.sealed_document(clinic_id, id);
ALTER TABLE clinic.signed_note ADD CONSTRAINT signed_note_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.signed_note ADD CONSTRAINT signed_note_session_fk
  FOREIGN KEY (clinic_id, session_id) REFERENCES clinic.procedure_session(clinic_id, id);
ALTER TABLE clinic.stock_movement ADD CONSTRAINT stock_movement_bottle_fk
  FOREIGN KEY (clinic_id, bottle_id) REFERENCES clinic.bottle(clinic_id, id);
ALTER TABLE clinic.stock_movement ADD CONSTRAINT stock_movement_cap_fk
  FOREIGN KEY (clinic_id, cap_id) REFERENCES clinic.cap(clinic_id, id);
ALTER TABLE clinic.stock_movement ADD CONSTRAINT stock_movement_lot_fk
  FOREIGN KEY (clinic_id, lot_id) REFERENCES clinic.lot(clinic_id, id);
ALTER TABLE clinic.stock_movement ADD CONSTRAINT stock_movement_reverses_fk
  FOREIGN KEY (clinic_id, reverses_id) REFERENCES clinic.stock_movement(clinic_id, id);
ALTER TABLE clinic.teach_back_answer ADD CONSTRAINT teach_back_answer_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.teach_back_answer ADD CONSTRAINT teach_back_answer_visit_fk
  FOREIGN KEY (clinic_id, visit_id) REFERENCES clinic.visit(clinic_id, id);
ALTER TABLE clinic.visit ADD CONSTRAINT visit_device_fk
  FOREIGN KEY (clinic_id, device_id) REFERENCES clinic.kiosk_device(clinic_id, id);
ALTER TABLE clinic.visit ADD CONSTRAINT visit_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.zone_pass ADD CONSTRAINT zone_pass_cap_fk
  FOREIGN KEY (clinic_id, cap_id) REFERENCES clinic.cap(clinic_id, id);
ALTER TABLE clinic.zone_pass ADD CONSTRAINT zone_pass_patient_fk
  FOREIGN KEY (clinic_id, patient_id) REFERENCES clinic.patient(clinic_id, id);
ALTER TABLE clinic.zone_pass ADD CONSTRAINT zone_pass_reverses_fk
  FOREIGN KEY (clinic_id, reverses_id) REFERENCES clinic.zone_pass(clinic_id, id);
ALTER TABLE clinic.zone_pass ADD CONSTRAINT zone_pass_session_fk
  FOREIGN KEY (clinic_id, session_id) REFERENCES clinic.procedure_session(clinic_id, id);
`;

const DOWN = `
ALTER TABLE clinic.allergy_statement DROP CONSTRAINT allergy_statement_patient_fk;
ALTER TABLE clinic.bottle DROP CONSTRAINT bottle_delivery_fk;
ALTER TABLE clinic.bottle DROP CONSTRAINT bottle_lot_fk;
ALTER TABLE clinic.cap_event DROP CONSTRAINT cap_event_cap_fk;
ALTER TABLE clinic.cap_portion DROP CONSTRAINT cap_portion_bottle_fk;
ALTER TABLE clinic.cap_portion DROP CONSTRAINT cap_portion_cap_fk;
ALTER TABLE clinic.cap_portion DROP CONSTRAINT cap_portion_lot_fk;
ALTER TABLE clinic.cap DROP CONSTRAINT cap_patient_fk;
ALTER TABLE clinic.cap DROP CONSTRAINT cap_session_fk;
ALTER TABLE clinic.complication DROP CONSTRAINT complication_patient_fk;
ALTER TABLE clinic.complication DROP CONSTRAINT complication_reverses_fk;
ALTER TABLE clinic.complication DROP CONSTRAINT complication_session_fk;
ALTER TABLE clinic.consent_choice DROP CONSTRAINT consent_choice_patient_fk;
ALTER TABLE clinic.consent_choice DROP CONSTRAINT consent_choice_visit_fk;
ALTER TABLE clinic.consent_information DROP CONSTRAINT consent_information_patient_fk;
ALTER TABLE clinic.consent_withdrawal DROP CONSTRAINT consent_withdrawal_consent_fk;
ALTER TABLE clinic.consent_withdrawal DROP CONSTRAINT consent_withdrawal_patient_fk;
ALTER TABLE clinic.consent DROP CONSTRAINT consent_document_fk;
ALTER TABLE clinic.consent DROP CONSTRAINT consent_information_fk;
ALTER TABLE clinic.consent DROP CONSTRAINT consent_patient_fk;
ALTER TABLE clinic.consent DROP CONSTRAINT consent_signature_fk;
ALTER TABLE clinic.consent DROP CONSTRAINT consent_visit_fk;
ALTER TABLE clinic.delivery DROP CONSTRAINT delivery_lot_fk;
ALTER TABLE clinic.dose_override DROP CONSTRAINT dose_override_dose_fk;
ALTER TABLE clinic.dose_override DROP CONSTRAINT dose_override_patient_fk;
ALTER TABLE clinic.dose_override DROP CONSTRAINT dose_override_second_fk;
ALTER TABLE clinic.dose DROP CONSTRAINT dose_patient_fk;
ALTER TABLE clinic.dose DROP CONSTRAINT dose_reverses_fk;
ALTER TABLE clinic.dose DROP CONSTRAINT dose_session_fk;
ALTER TABLE clinic.finding_decision DROP CONSTRAINT finding_decision_doctor_fk;
ALTER TABLE clinic.finding_decision DROP CONSTRAINT finding_decision_finding_fk;
ALTER TABLE clinic.finding_decision DROP CONSTRAINT finding_decision_patient_fk;
ALTER TABLE clinic.finding_decision DROP CONSTRAINT finding_decision_second_fk;
ALTER TABLE clinic.finding DROP CONSTRAINT finding_answer_fk;
ALTER TABLE clinic.finding DROP CONSTRAINT finding_carried_from_fk;
ALTER TABLE clinic.finding DROP CONSTRAINT finding_patient_fk;
ALTER TABLE clinic.finding DROP CONSTRAINT finding_screening_fk;
ALTER TABLE clinic.information_reading DROP CONSTRAINT information_reading_patient_fk;
ALTER TABLE clinic.information_reading DROP CONSTRAINT information_reading_visit_fk;
ALTER TABLE clinic.kiosk_entry DROP CONSTRAINT kiosk_entry_device_fk;
ALTER TABLE clinic.lot_event DROP CONSTRAINT lot_event_lot_fk;
ALTER TABLE clinic.lot DROP CONSTRAINT lot_product_fk;
ALTER TABLE clinic.measurement DROP CONSTRAINT measurement_patient_fk;
ALTER TABLE clinic.membership DROP CONSTRAINT membership_clinic_fk;
ALTER TABLE clinic.pain_score DROP CONSTRAINT pain_score_patient_fk;
ALTER TABLE clinic.pain_score DROP CONSTRAINT pain_score_reverses_fk;
ALTER TABLE clinic.pain_score DROP CONSTRAINT pain_score_session_fk;
ALTER TABLE clinic.patient_question_answer DROP CONSTRAINT patient_question_answer_patient_fk;
ALTER TABLE clinic.patient_question_answer DROP CONSTRAINT patient_question_answer_question_fk;
ALTER TABLE clinic.patient_question DROP CONSTRAINT patient_question_patient_fk;
ALTER TABLE clinic.patient_question DROP CONSTRAINT patient_question_visit_fk;
ALTER TABLE clinic.patient_token DROP CONSTRAINT patient_token_patient_fk;
ALTER TABLE clinic.procedure_session DROP CONSTRAINT procedure_session_doctor_fk;
ALTER TABLE clinic.procedure_session DROP CONSTRAINT procedure_session_operator_fk;
ALTER TABLE clinic.procedure_session DROP CONSTRAINT procedure_session_patient_fk;
ALTER TABLE clinic.recall_lot DROP CONSTRAINT recall_lot_lot_fk;
ALTER TABLE clinic.recall_lot DROP CONSTRAINT recall_lot_recall_fk;
ALTER TABLE clinic.recall_patient DROP CONSTRAINT recall_patient_patient_fk;
ALTER TABLE clinic.recall_patient DROP CONSTRAINT recall_patient_recall_fk;
ALTER TABLE clinic.screening_answer DROP CONSTRAINT screening_answer_patient_fk;
ALTER TABLE clinic.screening_answer DROP CONSTRAINT screening_answer_screening_fk;
ALTER TABLE clinic.screening DROP CONSTRAINT screening_patient_fk;
ALTER TABLE clinic.screening DROP CONSTRAINT screening_visit_fk;
ALTER TABLE clinic.sealed_document DROP CONSTRAINT sealed_document_patient_fk;
ALTER TABLE clinic.sealed_document DROP CONSTRAINT sealed_document_seal_key_fk;
ALTER TABLE clinic.section_read DROP CONSTRAINT section_read_patient_fk;
ALTER TABLE clinic.section_read DROP CONSTRAINT section_read_visit_fk;
ALTER TABLE clinic.session_remark DROP CONSTRAINT session_remark_patient_fk;
ALTER TABLE clinic.session_remark DROP CONSTRAINT session_remark_reverses_fk;
ALTER TABLE clinic.session_remark DROP CONSTRAINT session_remark_session_fk;
ALTER TABLE clinic.signature DROP CONSTRAINT signature_patient_fk;
ALTER TABLE clinic.signature DROP CONSTRAINT signature_visit_fk;
ALTER TABLE clinic.signed_note DROP CONSTRAINT signed_note_document_fk;
ALTER TABLE clinic.signed_note DROP CONSTRAINT signed_note_patient_fk;
ALTER TABLE clinic.signed_note DROP CONSTRAINT signed_note_session_fk;
ALTER TABLE clinic.stock_movement DROP CONSTRAINT stock_movement_bottle_fk;
ALTER TABLE clinic.stock_movement DROP CONSTRAINT stock_movement_cap_fk;
ALTER TABLE clinic.stock_movement DROP CONSTRAINT stock_movement_lot_fk;
ALTER TABLE clinic.stock_movement DROP CONSTRAINT stock_movement_reverses_fk;
ALTER TABLE clinic.teach_back_answer DROP CONSTRAINT teach_back_answer_patient_fk;
ALTER TABLE clinic.teach_back_answer DROP CONSTRAINT teach_back_answer_visit_fk;
ALTER TABLE clinic.visit DROP CONSTRAINT visit_device_fk;
ALTER TABLE clinic.visit DROP CONSTRAINT visit_patient_fk;
ALTER TABLE clinic.zone_pass DROP CONSTRAINT zone_pass_cap_fk;
ALTER TABLE clinic.zone_pass DROP CONSTRAINT zone_pass_patient_fk;
ALTER TABLE clinic.zone_pass DROP CONSTRAINT zone_pass_reverses_fk;
ALTER TABLE clinic.zone_pass DROP CONSTRAINT zone_pass_session_fk;
`;
