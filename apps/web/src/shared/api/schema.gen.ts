// Generated from the server's OpenAPI description by "npm run generate".
export interface paths {
    "/api/anaesthesia/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LimitsController_limits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClinicController_approvals"];
        put?: never;
        post: operations["ClinicController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bottles/usable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BottlesController_usable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consent-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConsentsController_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents/{consentId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsentsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeliveriesController_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DevicesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/{deviceId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DevicesController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/pairing-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DevicesController_openPairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DocumentsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{documentId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DocumentsController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{findingId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ScreeningsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KioskHealthController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KioskController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KioskConsentController_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DevicesController_device"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/documents/{documentId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KioskConsentController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KioskController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KioskLeaveController_help"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KioskController_identity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KioskLeaveController_lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/pair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DevicesController_pair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/patient-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KioskConsentController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/questions/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KioskHealthController_question"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/screening/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KioskHealthController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KioskConsentController_readSection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KioskConsentController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KioskController_step"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KioskLeaveController_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/teach-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KioskConsentController_teachBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionController_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionController_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LotsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lots/{lotId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LotsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lots/{lotId}/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LotsController_quarantine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lots/{lotId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LotsController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClinicController_listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patient-questions/{questionId}/answered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsentsController_answered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PatientsController_search"];
        put?: never;
        post: operations["PatientsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{patientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PatientsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["PatientsController_update"];
        trace?: never;
    };
    "/api/patients/{patientId}/allergies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PatientsController_allergy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{patientId}/consent-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsentsController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{patientId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConsentsController_ofPatient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{patientId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DocumentsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{patientId}/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PatientsController_measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{patientId}/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScreeningsController_list"];
        put?: never;
        post: operations["ScreeningsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{patientId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionsController_list"];
        put?: never;
        post: operations["SessionsController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/{patientId}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VisitsController_ofPatient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patients/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PatientsController_duplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProductsController_list"];
        put?: never;
        post: operations["ProductsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ProductsController_correct"];
        trace?: never;
    };
    "/api/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecallsController_list"];
        put?: never;
        post: operations["RecallsController_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recalls/{recallId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecallsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ScansController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/screenings/{screeningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScreeningsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/screenings/{screeningId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ScreeningsController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/screenings/{screeningId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ScreeningsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}/caps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChairController_fill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}/caps/{capId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChairController_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}/complications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TimelineController_complication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}/doses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChairController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}/doses/{doseId}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChairController_override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}/doses/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChairController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionStepsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}/pain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TimelineController_pain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TimelineController_pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionStepsController_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TimelineController_remark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TimelineController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionStepsController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionStepsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}/start-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionStepsController_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClinicController_setupState"];
        put?: never;
        post: operations["ClinicController_setup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TodayController_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VisitsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{visitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VisitsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{visitId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VisitsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{visitId}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VisitsController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{visitId}/help-given": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VisitsController_help"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AboutPageView: {
            steps: ("screening" | "information" | "consent")[];
        };
        AdrenalineView: {
            capNanograms: number;
            totalNanograms: number;
            /** @enum {string} */
            verdict: "ok" | "caution" | "block" | "unchecked";
        };
        AftercareDto: {
            emergencyContactGiven: boolean;
            explainedInPerson: boolean;
            givenTo: string;
            language: string;
            leafletVersion: string;
        };
        AgentLimitView: {
            maxMicrograms?: number | null;
            mgPerKgTenths: number;
            sources: string[];
        };
        AgentProfileView: {
            plain?: components["schemas"]["AgentLimitView"] | null;
            /** @enum {string} */
            profile: "conservative" | "us-label";
            withAdrenaline?: components["schemas"]["AgentLimitView"] | null;
        };
        AllergyDto: {
            /** @enum {string} */
            kind: "none-known" | "medicine" | "ink" | "metal" | "latex" | "antiseptic" | "other";
            reaction?: string | null;
            substance?: string | null;
        };
        AllergyView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "none-known" | "medicine" | "ink" | "metal" | "latex" | "antiseptic" | "other";
            reaction?: string | null;
            /** Format: date-time */
            recordedAt: string;
            substance?: string | null;
        };
        AnaestheticAgentView: {
            adrenalineOnly: boolean;
            id: string;
            lastsMinutesPlain?: number[] | null;
            lastsMinutesWithAdrenaline?: number[] | null;
            limits: components["schemas"]["AgentProfileView"][];
            names: string[];
            onsetMinutes: number[];
            route: string;
            strengthsThousandths: number[];
        };
        AnaestheticLimitsView: {
            adrenalineCapMicrograms: number;
            adrenalineDilutions: number[];
            agents: components["schemas"]["AnaestheticAgentView"][];
            cardiacCapMicrograms: number;
            contentHash: string;
            /** @enum {string} */
            defaultProfile: "conservative" | "us-label";
            limitsVersion: string;
            modifiers: components["schemas"]["DoseModifierView"][];
            sources: components["schemas"]["LimitSourceView"][];
            topicals: components["schemas"]["TopicalProductView"][];
            windowHours: number;
        };
        AnsweredQuestionView: {
            /** Format: date-time */
            answeredAt: string;
            /** @enum {string} */
            answeredBy: "patient" | "clinician";
            answeredByName?: string | null;
            earlier: components["schemas"]["GivenAnswerView"][];
            lastTime?: components["schemas"]["GivenAnswerView"] | null;
            question: components["schemas"]["QuestionView"];
        };
        AnswerPatientQuestionDto: {
            answer: string;
        };
        AnswerQuestionDto: {
            answer: string;
            details?: string | null;
            /** Format: date */
            eventDate?: string | null;
            eventDateUnknown?: boolean | null;
            questionId: string;
        };
        AnswerTeachBackDto: {
            optionId: string;
            questionId: string;
        };
        AppliedModifierView: {
            factorTenths: number;
            id: string;
        };
        ApprovalDto: {
            /** @enum {string} */
            subject: "screening-rules" | "anaesthetic-limits";
            version: string;
        };
        ApprovalListView: {
            items: components["schemas"]["ApprovalView"][];
        };
        ApprovalView: {
            /** Format: date-time */
            approvedAt?: string | null;
            approvedBy?: string | null;
            approvedVersion?: string | null;
            liveVersion: string;
            /** @enum {string} */
            subject: "screening-rules" | "anaesthetic-limits";
        };
        AskQuestionDto: {
            /** @enum {string} */
            kind: "PROC" | "ANAES" | "DATA";
            sectionId: string;
            text: string;
        };
        AssessedLineView: {
            /** @enum {string|null} */
            binding?: "mgPerKg" | "maxMg" | null;
            doseMicrograms?: number | null;
            id: string;
            /** @enum {string} */
            kind: "injection" | "topical";
            limitByWeightMicrograms?: number | null;
            limitMicrograms?: number | null;
            maxMicrograms?: number | null;
            maxVolumeMicrolitres?: number | null;
            percentTenths?: number | null;
            /** @enum {string} */
            verdict: "ok" | "caution" | "block" | "unchecked";
            volumeLeftMicrolitres?: number | null;
        };
        AuditEventView: {
            /** @enum {string} */
            action: "account.signed-in" | "account.sign-in-refused" | "account.signed-out" | "clinic.set-up" | "approval.given" | "access.refused" | "request.answered-again" | "device.pairing-opened" | "device.paired" | "device.pairing-refused" | "device.revoked" | "devices.read" | "members.read" | "patient.registered" | "patient.duplicate-overruled" | "patient.updated" | "patient.read" | "patient.searched" | "patient.measured" | "patient.allergy-recorded" | "session.planned" | "session.read" | "session.listed" | "session.started" | "session.start-checked" | "session.start-refused" | "session.pass-recorded" | "session.remark-recorded" | "session.complication-recorded" | "session.event-reversed" | "session.ended" | "session.end-refused" | "note.signed" | "note.sign-refused" | "note.read" | "dose.checked" | "dose.recorded" | "dose.reversed" | "dose.overridden" | "pain.recorded" | "pain.reversed" | "consent.information-given" | "consent.information-completed" | "consent.section-read" | "consent.teach-back-answered" | "consent.question-asked" | "consent.question-answered" | "consent.decided" | "consent.signed" | "consent.refused" | "consent.withdrawn" | "consent.read" | "consent.templates-read" | "seal-key.made" | "document.sealed" | "document.read" | "documents.read" | "product.registered" | "product.corrected" | "products.read" | "label.scanned" | "delivery.received" | "lots.read" | "lot.read" | "lot.released" | "lot.release-refused" | "lot.quarantined" | "lot.recalled" | "lot.depleted" | "bottles.read" | "cap.filled" | "cap.fill-refused" | "cap.discarded" | "recall.declared" | "recall.repeated" | "recall.read" | "recalls.read" | "patient.listed-in-recall" | "screening.started" | "screening.answered" | "screening.submitted" | "screening.abandoned" | "screening.read" | "finding.decided" | "finding.decision-refused" | "visit.opened" | "visit.code-renewed" | "visit.entered" | "visit.entry-refused" | "visit.identity-confirmed" | "visit.wrong-person" | "visit.step-read" | "visit.begun" | "visit.help-asked" | "visit.help-given" | "visit.locked" | "visit.stopped" | "visit.finished" | "visit.closed" | "visit.read" | "visits.read" | "audit.read";
            /** Format: uuid */
            actorId: string;
            /** @enum {string} */
            actorKind: "staff" | "kiosk" | "device" | "system";
            actorName?: string | null;
            actorRoles: string;
            /** Format: uuid */
            eventId: string;
            facts: Record<string, never>;
            meaning: string;
            /** @enum {string} */
            outcome: "success" | "refused";
            /** Format: uuid */
            patientId?: string | null;
            patientNumber?: string | null;
            /** Format: date-time */
            recordedAt: string;
            requestId: string;
            /** Format: uuid */
            subjectId?: string | null;
            subjectType?: string | null;
        };
        AuditPageView: {
            items: components["schemas"]["AuditEventView"][];
            next?: string | null;
        };
        BalanceView: {
            adjustment: number;
            discarded: number;
            gapAlarming: boolean;
            received: number;
            remaining: number;
            /** @enum {string} */
            unit: "microlitre" | "piece";
            used: number;
            wasted: number;
        };
        BannerAllergyView: {
            kind: string;
            reaction?: string | null;
            substance?: string | null;
        };
        BannerConsentView: {
            kind: string;
            valid: boolean;
        };
        BannerNoticeView: {
            ruleId: string;
            text: string;
        };
        BottleView: {
            blocks: components["schemas"]["GateBlockView"][];
            content: number;
            /** Format: uuid */
            id: string;
            /** Format: date */
            lastDayOfUse: string;
            number: number;
            /** Format: date-time */
            openedAt?: string | null;
            remaining: number;
            /** @enum {string} */
            state: "sealed" | "open" | "empty" | "discarded";
        };
        CapPortionDto: {
            /** Format: uuid */
            bottleId?: string | null;
            scannedLotNumber?: string | null;
            volumeMicrolitres: number;
        };
        CheckDoseDto: {
            adrenalineDilution?: number | null;
            agent?: string | null;
            areaTenthsCm2?: number | null;
            /** @enum {string} */
            kind: "injection" | "topical";
            milligrams?: number | null;
            minutes?: number | null;
            percentThousandths?: number | null;
            product?: string | null;
            /** @enum {string|null} */
            skin?: "intact" | "atopic" | "broken" | null;
            volumeMicrolitres?: number | null;
        };
        CheckedDoseView: {
            adrenaline: components["schemas"]["AdrenalineView"];
            dosesCounted: number;
            labelCaution: boolean;
            limitsVersion: string;
            lines: components["schemas"]["AssessedLineView"][];
            modifier?: components["schemas"]["AppliedModifierView"] | null;
            percentTenths?: number | null;
            profile: string;
            reasons: components["schemas"]["DoseReasonView"][];
            requires: string[];
            /** @enum {string} */
            sumVerdict: "ok" | "caution" | "block" | "unchecked";
            /** @enum {string} */
            verdict: "ok" | "caution" | "block" | "unchecked";
            weight?: components["schemas"]["DosingWeightView"] | null;
        };
        CheckPageView: {
            answers: components["schemas"]["QuestionView"][];
            privateQuestionIds: string[];
        };
        ChooseConsentsDto: {
            decisions: components["schemas"]["ConsentDecisionsDto"];
        };
        ClinicView: {
            demo: boolean;
            /** Format: uuid */
            id: string;
            jurisdiction: string;
            name: string;
            zone: string;
        };
        ConfirmIdentityDto: {
            initials: string;
            isMe: boolean;
        };
        ConsentAlternativeView: {
            /** @enum {string} */
            code: "none" | "concealer" | "medicine" | "prp" | "transplant" | "test-patch";
            required: boolean;
            text: string;
        };
        ConsentChoiceView: {
            /** @enum {string} */
            kind: "PROC" | "ANAES" | "DATA";
            permit: string;
            question: string;
            refuse: string;
            title: string;
        };
        ConsentDecisionsDto: {
            /** @enum {string|null} */
            ANAES?: "permit" | "refuse" | null;
            /** @enum {string|null} */
            DATA?: "permit" | "refuse" | null;
            /** @enum {string|null} */
            PROC?: "permit" | "refuse" | null;
        };
        ConsentInformationView: {
            alternativesDiscussed: ("none" | "concealer" | "medicine" | "prp" | "transplant" | "test-patch")[];
            /** Format: date-time */
            completedAt?: string | null;
            /** Format: date-time */
            eligibleAt?: string | null;
            /** @enum {string} */
            givenAs: "kiosk" | "printed";
            /** Format: date-time */
            givenAt: string;
            /** Format: uuid */
            givenBy: string;
            givenByName: string;
            /** Format: uuid */
            id: string;
            kinds: ("PROC" | "ANAES" | "DATA")[];
            shorteningReason?: string | null;
            waitingHours: number;
            whatMatters: string;
        };
        ConsentProgressView: {
            at: number;
            of: number;
        };
        ConsentSectionView: {
            contentHash: string;
            heading: string;
            keyPoint: string;
            /** @enum {string} */
            kind: "PROC" | "ANAES" | "DATA";
            paragraphs: string[];
            points: string[];
            sectionId: string;
            sources: string[];
            title: string;
        };
        ConsentSignView: {
            assurance: string;
            items: components["schemas"]["SignItemView"][];
            modelHash: string;
            patientName: string;
        };
        ConsentStandingView: {
            /** Format: uuid */
            consentId?: string | null;
            faults: ("NEVER_DECIDED" | "REFUSED" | "WITHDRAWN" | "RESTS_ON_MISSING" | "SCREENING_CHANGED" | "RECONFIRMATION_DUE")[];
            /** @enum {string} */
            kind: "PROC" | "ANAES" | "DATA";
            title: string;
            valid: boolean;
        };
        ConsentTemplateList: {
            alternatives: components["schemas"]["ConsentAlternativeView"][];
            items: components["schemas"]["ConsentTemplateView"][];
        };
        ConsentTemplateView: {
            hash: string;
            id: string;
            /** @enum {string} */
            kind: "PROC" | "ANAES" | "DATA";
            language: string;
            sections: components["schemas"]["ConsentSectionView"][];
            statements: string[];
            templateVersion: number;
            title: string;
        };
        ConsentView: {
            checkedByName: string;
            /** @enum {string} */
            decision: "permit" | "refuse";
            /** Format: uuid */
            documentId?: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "PROC" | "ANAES" | "DATA";
            /** @enum {string|null} */
            signatureMethod?: "drawn" | "typed" | null;
            /** Format: date-time */
            signedAt: string;
            templateHash: string;
            templateId: string;
            templateVersion: number;
            title: string;
            withdrawalReason?: string | null;
            /** Format: date-time */
            withdrawnAt?: string | null;
            /** @enum {string|null} */
            withdrawnBy?: "patient" | "staff" | null;
        };
        ConsentWaitingView: {
            blockers: components["schemas"]["SignBlockerView"][];
            /** Format: date-time */
            eligibleAt?: string | null;
        };
        ConsentWithdrawnView: {
            /** Format: uuid */
            consentId: string;
            stopped: ("PROC" | "ANAES" | "DATA")[];
            /** Format: date-time */
            withdrawnAt: string;
        };
        DecideFindingDto: {
            /** @enum {string} */
            decision: "acknowledge" | "clear" | "resolve" | "rule-out" | "defer" | "override";
            documentReference?: string | null;
            effectChoice?: string | null;
            reason: string;
            secondSigner?: components["schemas"]["SecondSignerDto"] | null;
            /** Format: date */
            until?: string | null;
        };
        DeclareRecallDto: {
            issuer: string;
            /** Format: uuid */
            lotId: string;
            noticeReference?: string | null;
            reason: string;
            /** @enum {string} */
            recallClass: "I" | "II" | "III";
        };
        DeliveryView: {
            contentPerUnit: number;
            deliveryNote: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            receivedOn: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: uuid */
            recordedBy: string;
            recordedByName: string;
            serial?: string | null;
            supplier: string;
            temperatureTenthsCelsius?: number | null;
            units: number;
        };
        DeviceListView: {
            items: components["schemas"]["DeviceView"][];
        };
        DeviceView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            pairedAt?: string | null;
            /** @enum {string} */
            state: "waiting" | "paired" | "expired" | "revoked";
            version: number;
        };
        DiscardCapDto: {
            /** Format: date-time */
            occurredAt?: string | null;
        };
        DocumentListView: {
            items: components["schemas"]["DocumentView"][];
        };
        DocumentView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issuedAt: string;
            kind: string;
            language: string;
            /** Format: uuid */
            patientId: string;
            sha256: string;
            sizeBytes: number;
            title: string;
        };
        DoseModifierView: {
            factorTenths: number;
            id: string;
            sources: string[];
        };
        DoseOverrideDto: {
            reason: string;
            secondSigner: components["schemas"]["SecondSignatureDto"];
        };
        DoseReasonView: {
            about?: string | null;
            code: string;
            detail: string;
            /** @enum {string} */
            severity: "note" | "caution" | "block" | "unchecked";
            sources: string[];
        };
        DosingWeightView: {
            basis: string;
            capped: boolean;
            dosingGrams: number;
        };
        DuplicateListView: {
            items: components["schemas"]["DuplicateView"][];
        };
        DuplicateSearchDto: {
            /** Format: date */
            birthDate?: string | null;
            email?: string | null;
            familyName: string;
            givenName: string;
            phone?: string | null;
        };
        DuplicateView: {
            /** @enum {string} */
            likelihood: "likely" | "possible";
            patient: components["schemas"]["PatientSummaryView"];
            reasons: ("same-birth-date" | "same-name" | "similar-name" | "same-phone" | "same-email" | "swapped-birth-date")[];
        };
        EffectChoiceView: {
            ask: string;
            options: components["schemas"]["QuestionOptionView"][];
            picked?: string | null;
            severest: string;
        };
        EndSessionDto: {
            aftercare: components["schemas"]["AftercareDto"];
            answers: components["schemas"]["SignOutAnswerDto"][];
            complications?: components["schemas"]["RecordComplicationDto"][] | null;
            machine: components["schemas"]["MachineDto"];
            needles: components["schemas"]["NeedleUseDto"][];
            needlesCounted: number;
            /** Format: date */
            nextSessionOn?: string | null;
            noComplications: boolean;
            /** Format: date-time */
            occurredAt: string;
            stoppedEarlyReason?: string | null;
            vitals: components["schemas"]["EndVitalsDto"];
        };
        EndVitalsDto: {
            diastolicMmHg: number;
            oxygenSaturationPercent?: number | null;
            pulsePerMinute: number;
            systolicMmHg: number;
        };
        EnterVisitDto: {
            /** Format: date */
            birthDate: string;
            code: string;
        };
        FillCapDto: {
            alreadyUsed?: boolean | null;
            diluent?: components["schemas"]["CapPortionDto"] | null;
            /** Format: date-time */
            occurredAt?: string | null;
            portions: components["schemas"]["CapPortionDto"][];
            scannedLotNumber?: string | null;
        };
        FilledCapView: {
            blocks: string[];
            /** Format: uuid */
            capId: string;
            /** @enum {string} */
            checkState: "CHECKED" | "UNCHECKED";
            /** Format: date-time */
            filledAt: string;
            shadeRatio: string;
            /** Format: date-time */
            useBefore: string;
            volumeMicrolitres: number;
        };
        FindingDecisionView: {
            /** Format: date-time */
            decidedAt: string;
            decidedByName: string;
            /** @enum {string} */
            decision: "acknowledge" | "clear" | "resolve" | "rule-out" | "defer" | "override";
            documentReference?: string | null;
            effectChoice?: string | null;
            /** Format: uuid */
            id: string;
            reason: string;
            secondSignerName?: string | null;
            /** Format: date */
            until?: string | null;
        };
        FindingView: {
            action: string;
            choice?: components["schemas"]["EffectChoiceView"] | null;
            current: boolean;
            decisions: components["schemas"]["FindingDecisionView"][];
            /** Format: date */
            earliestFrom?: string | null;
            /** Format: date */
            eligibleFrom?: string | null;
            /** @enum {string} */
            gate: "block" | "block-agent" | "hold-until-date" | "hold-until-resolved" | "needs-clearance" | "warn" | "inform";
            /** Format: date */
            heldUntil?: string | null;
            /** Format: uuid */
            id: string;
            label: string;
            needsClinicConfirmation: boolean;
            /** @enum {string} */
            overrideRoute: "doctor-with-reason" | "doctor-with-reason-and-second-signature" | "doctor-with-reason-and-specialist-letter" | "none-until-clearance-document" | "none-for-these-agents" | "none";
            possibleDecisions: ("acknowledge" | "clear" | "resolve" | "rule-out" | "defer" | "override")[];
            reason: string;
            ruledOut: boolean;
            ruleId: string;
            ruleVersion: string;
            /** Format: uuid */
            screeningId: string;
            sensitive: boolean;
            settled: boolean;
            /** @enum {string} */
            severity: "absolute" | "defer" | "relative" | "precaution" | "information";
            /** @enum {string} */
            sourceGrade: "A" | "B" | "C" | "U";
            sources: components["schemas"]["RuleSourceView"][];
            /** @enum {string} */
            standing: "passes" | "held" | "open";
            /** @enum {string} */
            trigger: "answer" | "unsure" | "fact";
            unchanged: boolean;
            until?: string | null;
        };
        GateBlockView: {
            /** @enum {string} */
            code: "LOT_NOT_RELEASED" | "RECALLED" | "EXPIRED" | "OPENED_TOO_LONG" | "BOTTLE_NOT_USABLE" | "NOT_ENOUGH_LEFT" | "WRONG_BOTTLE" | "WRONG_KIND" | "DILUENT_NOT_STERILE" | "PATIENT_ALLERGY" | "PRESERVATIVE" | "LOT_UNKNOWN";
            ruleId?: string | null;
        };
        GiveDoseDto: {
            acknowledgement?: string | null;
            adrenalineDilution?: number | null;
            agent?: string | null;
            areaTenthsCm2?: number | null;
            /** Format: date */
            drugExpiry: string;
            drugLotNumber: string;
            /** @enum {string} */
            kind: "injection" | "topical";
            milligrams?: number | null;
            minutes?: number | null;
            /** Format: date-time */
            occurredAt: string;
            override?: components["schemas"]["DoseOverrideDto"] | null;
            percentThousandths?: number | null;
            product?: string | null;
            /** @enum {string|null} */
            route?: "infiltration" | "field-block" | "nerve-block" | "topical" | null;
            /** @enum {string|null} */
            skin?: "intact" | "atopic" | "broken" | null;
            volumeMicrolitres?: number | null;
            /** @enum {string|null} */
            zone?: "HL" | "FR" | "MS" | "VX" | "TL" | "TR" | "PL" | "PR" | "OC" | "NP" | null;
        };
        GiveInformationDto: {
            alternativesDiscussed: ("none" | "concealer" | "medicine" | "prp" | "transplant" | "test-patch")[];
            /** @enum {string} */
            givenAs: "kiosk" | "printed";
            kinds: ("PROC" | "ANAES" | "DATA")[];
            shorteningReason?: string | null;
            waitingHours?: number | null;
            whatMatters: string;
        };
        GivenAnswerView: {
            answer: string;
            details?: string | null;
            /** Format: date */
            eventDate?: string | null;
            eventDateUnknown: boolean;
            label: string;
        };
        IdentityPageView: {
            initials: string;
        };
        InkBlockView: {
            reason: string;
            ruleId: string;
        };
        KioskDeviceView: {
            clinicName?: string | null;
            deviceName?: string | null;
            paired: boolean;
            zone?: string | null;
        };
        KioskStepView: {
            about?: components["schemas"]["AboutPageView"] | null;
            check?: components["schemas"]["CheckPageView"] | null;
            choices?: components["schemas"]["ConsentChoiceView"][] | null;
            copy?: components["schemas"]["SignedConsentView"][] | null;
            identity?: components["schemas"]["IdentityPageView"] | null;
            /** @enum {string} */
            kind: "identity" | "about" | "question" | "check" | "section" | "teach-back" | "waiting" | "choices" | "sign" | "copy" | "done" | "stopped";
            lockAfterSeconds?: number | null;
            progress?: components["schemas"]["ConsentProgressView"] | null;
            question?: components["schemas"]["QuestionView"] | null;
            section?: components["schemas"]["ConsentSectionView"] | null;
            sign?: components["schemas"]["ConsentSignView"] | null;
            stopped?: components["schemas"]["StoppedPageView"] | null;
            teachBack?: components["schemas"]["TeachBackView"] | null;
            waiting?: components["schemas"]["ConsentWaitingView"] | null;
        };
        LateFactView: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy?: string | null;
        };
        LatestMeasurementsView: {
            diastolicMmHg?: components["schemas"]["MeasuredView"] | null;
            heightMillimetres?: components["schemas"]["MeasuredView"] | null;
            pulsePerMinute?: components["schemas"]["MeasuredView"] | null;
            systolicMmHg?: components["schemas"]["MeasuredView"] | null;
            weightGrams?: components["schemas"]["MeasuredView"] | null;
        };
        LimitSourceView: {
            grade: string;
            key: string;
            title: string;
            url: string;
        };
        LoginDto: {
            /** Format: uuid */
            clinicId?: string | null;
            login: string;
            password: string;
        };
        LotEventView: {
            checklist: string[];
            /** @enum {string} */
            event: "receive" | "release" | "quarantine" | "recall" | "revoke-recall" | "expire" | "deplete" | "replenish" | "discard";
            /** Format: uuid */
            id: string;
            reason?: string | null;
            /** Format: date-time */
            recordedAt: string;
            recordedByName: string;
            /** @enum {string} */
            toState: "quarantined" | "released" | "recalled" | "expired" | "depleted" | "discarded";
        };
        LotListView: {
            items: components["schemas"]["LotSummaryView"][];
            /** Format: uuid */
            next?: string | null;
        };
        LotSummaryView: {
            batch: string;
            bottles: number;
            /** Format: date */
            expiry: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "ink" | "diluent" | "needle" | "anaesthetic" | "antiseptic";
            lotNumber: string;
            maker: string;
            patientsCount: number;
            /** Format: uuid */
            productId: string;
            productName: string;
            remaining: number;
            shadeName?: string | null;
            /** @enum {string} */
            state: "quarantined" | "released" | "recalled" | "expired" | "depleted" | "discarded";
            /** @enum {string} */
            unit: "microlitre" | "piece";
            version: number;
        };
        LotView: {
            balance: components["schemas"]["BalanceView"];
            batch: string;
            blocks: components["schemas"]["GateBlockView"][];
            bottles: components["schemas"]["BottleView"][];
            capsCount: number;
            checklist: string[];
            deliveries: components["schemas"]["DeliveryView"][];
            events: components["schemas"]["LotEventView"][];
            /** Format: date */
            expiry: string;
            /** Format: uuid */
            id: string;
            lotNumber: string;
            movements: components["schemas"]["MovementView"][];
            nearMatches: string[];
            patientsCount: number;
            product: components["schemas"]["ProductView"];
            /** Format: date */
            productionDate?: string | null;
            receivedByMe: boolean;
            /** @enum {string} */
            state: "quarantined" | "released" | "recalled" | "expired" | "depleted" | "discarded";
            usable: boolean;
            version: number;
        };
        MachineDto: {
            cyclesPerSecond?: number | null;
            name: string;
            needleDepthMicrometres?: number | null;
            tenthsVolt?: number | null;
        };
        MeasuredView: {
            /** Format: date-time */
            takenAt: string;
            value: number;
        };
        MeasurementDto: {
            diastolicMmHg?: number | null;
            heightMillimetres?: number | null;
            pulsePerMinute?: number | null;
            systolicMmHg?: number | null;
            weightGrams?: number | null;
        };
        MemberListView: {
            items: components["schemas"]["MemberView"][];
        };
        MemberView: {
            /** Format: uuid */
            accountId: string;
            displayName: string;
            roles: ("doctor" | "operator" | "assistant" | "front-desk" | "ink-admin" | "practice-admin" | "auditor" | "support")[];
        };
        MeterRoomView: {
            adrenalineDilution?: number | null;
            agent: string;
            percentThousandths: number;
            volumeMicrolitres?: number | null;
        };
        MeterShareView: {
            doseMicrograms: number;
            doses: number;
            id: string;
            percentTenths?: number | null;
        };
        MeterView: {
            adrenaline: components["schemas"]["AdrenalineView"];
            dosesCounted: number;
            limitsVersion: string;
            modifier?: components["schemas"]["AppliedModifierView"] | null;
            /** Format: date-time */
            nextLeavesAt?: string | null;
            percentTenths?: number | null;
            profile: string;
            reasons: components["schemas"]["DoseReasonView"][];
            room: components["schemas"]["MeterRoomView"][];
            shares: components["schemas"]["MeterShareView"][];
            /** @enum {string} */
            verdict: "ok" | "caution" | "block" | "unchecked";
            weight?: components["schemas"]["DosingWeightView"] | null;
        };
        MeView: {
            /** Format: uuid */
            accountId: string;
            clinic: components["schemas"]["ClinicView"];
            displayName: string;
            login: string;
            roles: ("doctor" | "operator" | "assistant" | "front-desk" | "ink-admin" | "practice-admin" | "auditor" | "support")[];
        };
        MovementView: {
            /** Format: uuid */
            bottleId: string;
            bottleNumber: number;
            /** Format: uuid */
            capId?: string | null;
            delta: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "receive" | "open" | "draw" | "waste" | "discard" | "adjust";
            /** Format: date-time */
            occurredAt: string;
            reason?: string | null;
            /** Format: date-time */
            recordedAt: string;
            recordedByName: string;
            /** Format: uuid */
            reversesId?: string | null;
        };
        NeedleUseDto: {
            count: number;
            /** Format: date */
            expiry: string;
            lotNumber: string;
            /** @enum {string} */
            type: "1RL" | "3RL" | "3M" | "other";
        };
        NewMemberDto: {
            displayName: string;
            login: string;
            password: string;
        };
        NewSecondMemberDto: {
            displayName: string;
            login: string;
            password: string;
            roles: ("doctor" | "operator" | "assistant" | "front-desk" | "ink-admin" | "practice-admin" | "auditor" | "support")[];
        };
        NoteGapView: {
            code: string;
            detail: string;
            required: boolean;
            /** Format: uuid */
            rowId?: string | null;
        };
        OpenVisitDto: {
            /** Format: uuid */
            patientId: string;
            steps: ("screening" | "information" | "consent")[];
        };
        PairDto: {
            code: string;
        };
        PairingCodeView: {
            code: string;
            /** Format: uuid */
            deviceId: string;
            /** Format: date-time */
            expiresAt: string;
            name: string;
        };
        PairingDto: {
            name: string;
        };
        PatientConsentsView: {
            consents: components["schemas"]["ConsentView"][];
            /** Format: date-time */
            eligibleAt?: string | null;
            information: components["schemas"]["ConsentInformationView"][];
            patientQuestions: components["schemas"]["PatientQuestionView"][];
            reasons: components["schemas"]["SignBlockerView"][];
            standings: components["schemas"]["ConsentStandingView"][];
            teachBackAnswers: components["schemas"]["TeachBackAnswerView"][];
        };
        PatientPageView: {
            items: components["schemas"]["PatientSummaryView"][];
            next?: string | null;
        };
        PatientQuestionView: {
            answer?: string | null;
            /** Format: date-time */
            answeredAt?: string | null;
            answeredByName?: string | null;
            /** Format: date-time */
            askedAt: string;
            heading: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "PROC" | "ANAES" | "DATA";
            /** @enum {string} */
            reason: "question" | "teach-back";
            sectionId: string;
            text: string;
        };
        PatientScreeningsView: {
            findings: components["schemas"]["FindingView"][];
            gate: components["schemas"]["ScreeningGateView"];
            items: components["schemas"]["ScreeningSummaryView"][];
        };
        PatientSummaryView: {
            ageYears: number;
            /** Format: date */
            birthDate: string;
            /** Format: date */
            deceasedOn?: string | null;
            familyName: string;
            givenName: string;
            /** Format: uuid */
            id: string;
            number: string;
            phone?: string | null;
            /** @enum {string} */
            sex: "male" | "female" | "other" | "unknown";
        };
        PatientView: {
            addressLine?: string | null;
            ageYears: number;
            allergies: components["schemas"]["AllergyView"][];
            /** Format: date */
            birthDate: string;
            city?: string | null;
            country?: string | null;
            /** Format: date */
            deceasedOn?: string | null;
            doNotContact?: boolean | null;
            /** Format: email */
            email?: string | null;
            emergencyContactName?: string | null;
            emergencyContactPhone?: string | null;
            emergencyContactRelation?: string | null;
            familyName: string;
            generalPractitionerName?: string | null;
            generalPractitionerPlace?: string | null;
            givenName: string;
            /** Format: uuid */
            id: string;
            interpreterNeeded?: boolean | null;
            latestMeasurements: components["schemas"]["LatestMeasurementsView"];
            number: string;
            phone?: string | null;
            postalCode?: string | null;
            preferredLanguage?: string | null;
            /** @enum {string} */
            sex: "male" | "female" | "other" | "unknown";
            version: number;
        };
        PatientVisitsView: {
            items: components["schemas"]["VisitView"][];
        };
        PlanSessionDto: {
            anaestheticPlanned: boolean;
            bottleIds: string[];
            /** Format: uuid */
            doctorId: string;
            /** Format: uuid */
            operatorId?: string | null;
            plannedZones: ("HL" | "FR" | "MS" | "VX" | "TL" | "TR" | "PL" | "PR" | "OC" | "NP")[];
            room?: string | null;
        };
        /** @description RFC 9457 problem details; `code` is from the closed list, `errors` names the fields. */
        Problem: {
            code: string;
            detail: string;
            errors: {
                code: string;
                detail: string;
                pointer: string;
            }[];
            facts: {
                [key: string]: unknown;
            };
            requestId: string;
            status: number;
            title: string;
            type: string;
        };
        ProductListView: {
            items: components["schemas"]["ProductView"][];
        };
        ProductView: {
            allowedRegions: string[];
            chromiumViWarning: boolean;
            containsParabens: boolean;
            daysAfterOpening: number;
            gtin?: string | null;
            /** Format: uuid */
            id: string;
            ingredients: string[];
            /** @enum {string} */
            kind: "ink" | "diluent" | "needle" | "anaesthetic" | "antiseptic";
            maker: string;
            name: string;
            nickelWarning: boolean;
            pigments: string[];
            /** Format: date-time */
            recordedAt: string;
            responsiblePerson?: string | null;
            shadeName?: string | null;
            singleUse: boolean;
            sterile: boolean;
            storageMaxTenthsCelsius: number;
            storageMinTenthsCelsius: number;
            supplier: string;
            tattooUseStatement: boolean;
            /** @enum {string} */
            unit: "microlitre" | "piece";
            usualContent?: number | null;
            version: number;
        };
        QuarantineLotDto: {
            reason: string;
        };
        QuestionOptionView: {
            label: string;
            value: string;
        };
        QuestionView: {
            /** @enum {string} */
            answeredBy: "patient" | "clinician";
            /** @enum {string} */
            answerType: "yes-no-unsure" | "yes-no-unsure-na" | "choice" | "date" | "number" | "text" | "none";
            ask: string;
            /** @enum {string} */
            category: "skin" | "infection" | "skin-cancer" | "hair" | "medicines" | "systemic" | "allergy" | "anaesthesia" | "legal" | "psychological" | "social" | "information";
            dateAsk?: string | null;
            eventDateMayBeFuture: boolean;
            eventDateRequired: boolean;
            given?: components["schemas"]["GivenAnswerView"] | null;
            options: components["schemas"]["QuestionOptionView"][];
            questionId: string;
            sensitive: boolean;
            why: string;
        };
        ReadScanDto: {
            scan: string;
        };
        ReadSectionDto: {
            /** @enum {string} */
            kind: "PROC" | "ANAES" | "DATA";
            seconds: number;
            sectionId: string;
        };
        RecallCountsView: {
            caps: number;
            deceased: number;
            doNotContact: number;
            patients: number;
            withoutContact: number;
        };
        RecalledCapView: {
            /** Format: uuid */
            capId: string;
            /** Format: date-time */
            filledAt: string;
            /** Format: uuid */
            lotId: string;
            /** Format: uuid */
            sessionId: string;
            shadeRatio: string;
            unchecked: boolean;
            volumeMicrolitres: number;
            zones: ("HL" | "FR" | "MS" | "VX" | "TL" | "TR" | "PL" | "PR" | "OC" | "NP")[];
        };
        RecalledLotView: {
            batch: string;
            /** Format: date */
            expiry: string;
            /** Format: uuid */
            id: string;
            lotNumber: string;
            maker: string;
            productName: string;
            remaining: number;
            shadeName?: string | null;
            /** @enum {string} */
            unit: "microlitre" | "piece";
        };
        RecalledPatientView: {
            addedLater: boolean;
            /** Format: date */
            birthDate: string;
            caps: components["schemas"]["RecalledCapView"][];
            /** @enum {string} */
            certainty: "certain" | "possible" | "cannot-exclude";
            /** Format: date */
            deceasedOn?: string | null;
            doNotContact: boolean;
            email?: string | null;
            name: string;
            number: string;
            /** Format: uuid */
            patientId: string;
            phone?: string | null;
        };
        RecallListView: {
            items: components["schemas"]["RecallSummaryView"][];
        };
        RecallSummaryView: {
            counts: components["schemas"]["RecallCountsView"];
            /** Format: date-time */
            declaredAt: string;
            declaredByName: string;
            /** Format: uuid */
            id: string;
            issuer: string;
            lots: components["schemas"]["RecalledLotView"][];
            noticeReference?: string | null;
            reason: string;
            /** @enum {string} */
            recallClass: "I" | "II" | "III";
        };
        RecallView: {
            counts: components["schemas"]["RecallCountsView"];
            /** Format: date-time */
            declaredAt: string;
            declaredByName: string;
            /** Format: uuid */
            id: string;
            issuer: string;
            lots: components["schemas"]["RecalledLotView"][];
            noticeReference?: string | null;
            patients: components["schemas"]["RecalledPatientView"][];
            reason: string;
            /** @enum {string} */
            recallClass: "I" | "II" | "III";
        };
        ReceiveDeliveryDto: {
            batch?: string | null;
            deliveryNote: string;
            /** Format: date */
            expiry?: string | null;
            lotNumber?: string | null;
            /** Format: uuid */
            productId?: string | null;
            /** Format: date */
            productionDate?: string | null;
            /** Format: date */
            receivedOn: string;
            scan?: string | null;
            serial?: string | null;
            supplier: string;
            temperatureTenthsCelsius?: number | null;
            unitPieces?: number | null;
            units: number;
            unitVolumeMicrolitres?: number | null;
        };
        RecordComplicationDto: {
            action?: string | null;
            /** @enum {string} */
            code: "BLEED" | "VASO" | "ALLERGY-I" | "ALLERGY-D" | "LAST" | "METHB" | "BLOWOUT" | "MIGRATE" | "COLOUR" | "INF-BAC" | "INF-NTM" | "VIRAL" | "GRANULOMA" | "SCAR" | "FADE";
            /** Format: date-time */
            onsetAt: string;
            outcome?: string | null;
            /** @enum {string} */
            severity: "mild" | "moderate" | "severe";
            /** @enum {string|null} */
            zone?: "HL" | "FR" | "MS" | "VX" | "TL" | "TR" | "PL" | "PR" | "OC" | "NP" | null;
        };
        RecordedDoseView: {
            assessment: components["schemas"]["CheckedDoseView"];
            /** @enum {string} */
            flag: "OK" | "CAUTION" | "OVER_LIMIT" | "UNCHECKED";
            flags: string[];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            occurredAt: string;
            overrideProblem?: string | null;
            /** Format: date-time */
            recordedAt: string;
        };
        RecordedEventView: {
            flags: string[];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            recordedAt: string;
        };
        RecordedPainView: {
            flags: string[];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            occurredAt: string;
            prompt?: string | null;
            /** Format: date-time */
            recordedAt: string;
        };
        RecordedPassView: {
            /** Format: uuid */
            capId: string;
            flags: string[];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            occurredAt: string;
            passNumber: number;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string} */
            zone: "HL" | "FR" | "MS" | "VX" | "TL" | "TR" | "PL" | "PR" | "OC" | "NP";
        };
        RecordPainDto: {
            /** Format: date-time */
            occurredAt: string;
            /** @enum {string} */
            point: "baseline" | "after-anaesthetic" | "during" | "before-redose" | "after-redose" | "end" | "day-1" | "day-7";
            score?: number | null;
            /** @enum {string|null} */
            zone?: "HL" | "FR" | "MS" | "VX" | "TL" | "TR" | "PL" | "PR" | "OC" | "NP" | null;
        };
        RecordPassDto: {
            /** Format: uuid */
            capId: string;
            depthMicrometres?: number | null;
            dotsPerCm2?: number | null;
            /** Format: date-time */
            occurredAt: string;
            spacingMicrometres?: number | null;
            /** Format: date-time */
            stoppedAt?: string | null;
            /** @enum {string} */
            zone: "HL" | "FR" | "MS" | "VX" | "TL" | "TR" | "PL" | "PR" | "OC" | "NP";
        };
        RecordRemarkDto: {
            confirmed?: ("names-said" | "zones-and-hairline" | "ink" | "needle" | "new-cap" | "washed" | "photos" | "concerns-voiced")[] | null;
            /** @enum {string} */
            kind: "note" | "break-started" | "break-ended" | "patient-asked-to-stop" | "speech-check" | "time-out";
            /** Format: date-time */
            occurredAt: string;
            text?: string | null;
        };
        RegisterPatientDto: {
            addressLine?: string | null;
            /** Format: date */
            birthDate: string;
            city?: string | null;
            country?: string | null;
            doNotContact?: boolean | null;
            duplicatesSeen?: string[] | null;
            /** Format: email */
            email?: string | null;
            emergencyContactName?: string | null;
            emergencyContactPhone?: string | null;
            emergencyContactRelation?: string | null;
            familyName: string;
            generalPractitionerName?: string | null;
            generalPractitionerPlace?: string | null;
            givenName: string;
            interpreterNeeded?: boolean | null;
            phone?: string | null;
            postalCode?: string | null;
            preferredLanguage?: string | null;
            /** @enum {string} */
            sex: "male" | "female" | "other" | "unknown";
        };
        RegisterProductDto: {
            allowedRegions?: string[] | null;
            chromiumViWarning: boolean;
            containsParabens: boolean;
            daysAfterOpening?: number | null;
            gtin?: string | null;
            ingredients?: string[] | null;
            /** @enum {string} */
            kind: "ink" | "diluent" | "needle" | "anaesthetic" | "antiseptic";
            maker: string;
            name: string;
            nickelWarning: boolean;
            pigments?: string[] | null;
            responsiblePerson?: string | null;
            shadeName?: string | null;
            singleUse: boolean;
            sterile: boolean;
            storageMaxTenthsCelsius?: number | null;
            storageMinTenthsCelsius?: number | null;
            supplier: string;
            tattooUseStatement: boolean;
            usualContent?: number | null;
        };
        ReleaseLotDto: {
            checklist: ("label-matches" | "quantity-counted" | "packaging-intact" | "storage-temperature-kept" | "label-photo-taken" | "sterile-statement" | "tattoo-use-statement" | "ingredients-checked" | "metal-warnings-recorded" | "certificate-of-analysis" | "safety-data-sheet")[];
        };
        ReverseEventDto: {
            /** Format: uuid */
            eventId: string;
            /** @enum {string} */
            eventType: "dose" | "pain" | "pass" | "remark" | "complication";
            reason?: string | null;
        };
        RoomNoticeView: {
            ruleId: string;
            text: string;
        };
        RuleSourceView: {
            /** @enum {string} */
            grade: "A" | "B" | "C" | "U";
            key: string;
            title: string;
            url: string;
        };
        SafetyItemView: {
            item: string;
            required: boolean;
            /** @enum {string} */
            stop: "sign-in" | "time-out" | "sign-out";
        };
        ScannedLotView: {
            /** Format: date */
            expiry: string;
            /** Format: uuid */
            id: string;
            lotNumber: string;
            /** @enum {string} */
            state: "quarantined" | "released" | "recalled" | "expired" | "depleted" | "discarded";
        };
        ScanView: {
            /** @enum {string|null} */
            error?: "empty" | "unsupported-symbology" | "unknown-ai" | "truncated-ai" | "too-long" | "bad-character" | "bad-check-digit" | "bad-date" | "duplicate-ai" | null;
            errorAi?: string | null;
            errorAt?: number | null;
            /** Format: date */
            expiry?: string | null;
            gtin?: string | null;
            lot?: components["schemas"]["ScannedLotView"] | null;
            lotNumber?: string | null;
            nearMatches: components["schemas"]["ScannedLotView"][];
            /** @enum {string} */
            outcome: "unreadable" | "no-gtin" | "unknown-product" | "no-lot" | "new-lot" | "known-lot";
            product?: components["schemas"]["ProductView"] | null;
            /** Format: date */
            productionDate?: string | null;
            serial?: string | null;
            warnings: ("LOST_SEPARATOR_SUSPECTED" | "EXPIRED" | "EXPIRY_MISSING" | "NEAR_MATCH")[];
        };
        ScreeningGateView: {
            constraints: components["schemas"]["TreatmentConstraintsView"];
            /** Format: date */
            eligibleFrom?: string | null;
            open: components["schemas"]["ScreeningReasonView"][];
            /** @enum {string} */
            state: "missing" | "in-progress" | "submitted";
        };
        ScreeningReasonView: {
            /** @enum {string} */
            code: "SCREENING_MISSING" | "SCREENING_IN_PROGRESS" | "FULL_FORM_DUE" | "SHORT_FORM_DUE" | "CLINICIAN_ANSWER_MISSING" | "BLOCKED" | "HELD_UNTIL_DATE" | "HELD_UNTIL_RESOLVED" | "NEEDS_CLEARANCE";
            /** Format: date */
            eligibleFrom?: string | null;
            /** Format: uuid */
            findingId?: string | null;
            /** @enum {string} */
            gate: "block" | "block-agent" | "hold-until-date" | "hold-until-resolved" | "needs-clearance" | "warn" | "inform" | "screening";
            reason: string;
            ruleId?: string | null;
        };
        ScreeningSummaryView: {
            answered: number;
            asked: number;
            /** @enum {string} */
            form: "full" | "short";
            /** Format: uuid */
            id: string;
            ruleSetVersion: string;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "in-progress" | "submitted" | "abandoned";
            /** Format: date-time */
            submittedAt?: string | null;
        };
        ScreeningView: {
            answered: number;
            answers: components["schemas"]["AnsweredQuestionView"][];
            asked: number;
            clinicianQuestions: components["schemas"]["QuestionView"][];
            findings: components["schemas"]["FindingView"][];
            /** @enum {string} */
            form: "full" | "short";
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            patientId: string;
            patientQuestions: components["schemas"]["QuestionView"][];
            ruleSetHash: string;
            ruleSetVersion: string;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "in-progress" | "submitted" | "abandoned";
            /** Format: date-time */
            submittedAt?: string | null;
            version: number;
            /** Format: uuid */
            visitId?: string | null;
        };
        SecondSignatureDto: {
            login: string;
            password: string;
        };
        SecondSignerDto: {
            login: string;
            password: string;
        };
        SessionAlertView: {
            /** @enum {string} */
            code: "PAIN_PAUSE" | "PAIN_REVIEW" | "SPEECH_CHECK" | "PAIN_CHECK_DUE" | "CAP_LOT_NOT_USABLE" | "CAP_TOO_OLD" | "CAP_UNCHECKED" | "CONSENT_ENDED" | "DOSE_OVERRIDE_MISSING" | "NOTE_UNSIGNED";
            facts: Record<string, never>;
            /** @enum {string} */
            level: "warn" | "bad";
            /** Format: date-time */
            since: string;
        };
        SessionBottleView: {
            blocks: string[];
            /** Format: uuid */
            bottleId: string;
            /** Format: date */
            expiry: string;
            /** Format: uuid */
            lotId: string;
            lotNumber: string;
            productName: string;
            shadeName?: string | null;
            usable: boolean;
        };
        SessionCapPortionView: {
            /** Format: uuid */
            bottleId?: string | null;
            /** Format: date */
            expiry?: string | null;
            /** Format: uuid */
            lotId?: string | null;
            lotNumber?: string | null;
            lotState?: string | null;
            productName?: string | null;
            /** @enum {string} */
            role: "ink" | "diluent";
            shadeName?: string | null;
            volumeMicrolitres: number;
        };
        SessionCapView: {
            /** Format: date-time */
            discardedAt?: string | null;
            /** Format: date-time */
            filledAt: string;
            flags: string[];
            /** Format: uuid */
            id: string;
            portions: components["schemas"]["SessionCapPortionView"][];
            shadeRatio: string;
            /** Format: date-time */
            useBefore: string;
            volumeMicrolitres: number;
            zones: ("HL" | "FR" | "MS" | "VX" | "TL" | "TR" | "PL" | "PR" | "OC" | "NP")[];
        };
        SessionDoseView: {
            adrenalineDilution?: number | null;
            adrenalineNanograms: number;
            agent: string;
            areaTenthsCm2?: number | null;
            doseMicrograms?: number | null;
            /** Format: date */
            drugExpiry?: string | null;
            drugLotNumber?: string | null;
            flags: string[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "injection" | "topical";
            milligrams?: number | null;
            /** Format: date-time */
            occurredAt: string;
            percentTenths?: number | null;
            percentThousandths?: number | null;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            reversed: boolean;
            route?: string | null;
            volumeMicrolitres?: number | null;
            /** @enum {string|null} */
            zone?: "HL" | "FR" | "MS" | "VX" | "TL" | "TR" | "PL" | "PR" | "OC" | "NP" | null;
        };
        SessionListView: {
            items: components["schemas"]["SessionSummaryView"][];
        };
        SessionPainView: {
            flags: string[];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            occurredAt: string;
            point: string;
            reversed: boolean;
            scale: string;
            score?: number | null;
            /** @enum {string|null} */
            zone?: "HL" | "FR" | "MS" | "VX" | "TL" | "TR" | "PL" | "PR" | "OC" | "NP" | null;
        };
        SessionPatientView: {
            ageYears: number;
            allergies: components["schemas"]["BannerAllergyView"][];
            /** Format: date */
            birthDate: string;
            consents: components["schemas"]["BannerConsentView"][];
            diastolicMmHg?: number | null;
            familyName: string;
            givenName: string;
            heightMillimetres?: number | null;
            /** Format: uuid */
            id: string;
            notices: components["schemas"]["BannerNoticeView"][];
            number: string;
            pulsePerMinute?: number | null;
            /** @enum {string} */
            sex: "male" | "female" | "other" | "unknown";
            systolicMmHg?: number | null;
            weightGrams?: number | null;
            /** Format: date-time */
            weightTakenAt?: string | null;
        };
        SessionRecordView: {
            afterSignature: components["schemas"]["LateFactView"][];
            content: Record<string, never>;
            note: components["schemas"]["SignedNoteView"];
            session: components["schemas"]["SessionSummaryView"];
        };
        SessionScreenView: {
            alerts: components["schemas"]["SessionAlertView"][];
            bottles: components["schemas"]["SessionBottleView"][];
            caps: components["schemas"]["SessionCapView"][];
            doses: components["schemas"]["SessionDoseView"][];
            gaps: components["schemas"]["NoteGapView"][];
            meter: components["schemas"]["MeterView"];
            /** Format: date-time */
            nextPainCheckAt?: string | null;
            note?: components["schemas"]["SignedNoteView"] | null;
            pain: components["schemas"]["SessionPainView"][];
            patient: components["schemas"]["SessionPatientView"];
            /** Format: date-time */
            serverTime: string;
            session: components["schemas"]["SessionSummaryView"];
            timeline: components["schemas"]["TimelineEntryView"][];
            version: number;
            /** Format: date-time */
            washAllowedFrom?: string | null;
            workingSeconds: number;
            zones: components["schemas"]["ZoneStateView"][];
        };
        SessionSummaryView: {
            anaestheticPlanned: boolean;
            /** Format: uuid */
            doctorId: string;
            doctorName: string;
            /** Format: date-time */
            endedAt?: string | null;
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: uuid */
            operatorId: string;
            /** Format: uuid */
            patientId: string;
            patientName: string;
            patientNumber: string;
            /** Format: date-time */
            plannedAt: string;
            plannedZones: ("HL" | "FR" | "MS" | "VX" | "TL" | "TR" | "PL" | "PR" | "OC" | "NP")[];
            room?: string | null;
            /** Format: date-time */
            startedAt?: string | null;
            /** @enum {string} */
            state: "planned" | "running" | "ended" | "signed";
            version: number;
        };
        SetupDto: {
            clinicName: string;
            doctor: components["schemas"]["NewMemberDto"];
            /** @enum {string} */
            jurisdiction: "general" | "GB" | "EU" | "US" | "AU";
            second: components["schemas"]["NewSecondMemberDto"];
            token: string;
            zone: string;
        };
        SetupStateView: {
            open: boolean;
        };
        SignaturePointDto: {
            pressure?: number | null;
            time?: number | null;
            x: number;
            y: number;
        };
        SignatureStrokeDto: {
            points: components["schemas"]["SignaturePointDto"][];
        };
        SignBlockerView: {
            /** @enum {string} */
            code: "INFORMATION_MISSING" | "INFORMATION_UNFINISHED" | "WAITING_TIME" | "TEXT_CHANGED" | "SCREENING_MISSING" | "SCREENING_CHANGED" | "SECTION_UNREAD" | "TEACH_BACK_OPEN" | "DOCTOR_TALK_OPEN" | "QUESTION_OPEN" | "CHOICE_OPEN";
            subject?: string | null;
            /** Format: date-time */
            until?: string | null;
        };
        SignConsentDto: {
            agreed: boolean;
            /** @enum {string} */
            method: "drawn" | "typed";
            modelHash: string;
            strokes?: components["schemas"]["SignatureStrokeDto"][] | null;
            typedName?: string | null;
            typedReason?: string | null;
        };
        SignedConsentView: {
            /** Format: uuid */
            consentId: string;
            /** @enum {string} */
            decision: "permit" | "refuse";
            /** Format: uuid */
            documentId?: string | null;
            /** @enum {string} */
            kind: "PROC" | "ANAES" | "DATA";
            /** Format: date-time */
            signedAt: string;
            title: string;
        };
        SignedNoteView: {
            contentHash: string;
            /** Format: uuid */
            documentId: string;
            hashMatches: boolean;
            /** Format: uuid */
            id: string;
            meaning: string;
            /** Format: uuid */
            sessionId: string;
            /** Format: date-time */
            signedAt: string;
            signerName: string;
        };
        SignInRefusalDto: {
            /** @enum {string} */
            item: "identity" | "consent" | "zones-agreed" | "allergies" | "washed" | "anaesthetic-plan" | "emergency-kit" | "blood-thinner" | "glucose" | "ate-and-drank" | "toilet";
            reason: string;
        };
        SignItemView: {
            choice: string;
            /** @enum {string} */
            decision: "permit" | "refuse";
            /** @enum {string} */
            kind: "PROC" | "ANAES" | "DATA";
            statements: string[];
            title: string;
        };
        SignNoteDto: {
            /** @enum {string} */
            meaning: "authorship" | "authorship-and-supervision";
            password: string;
        };
        SignOutAnswerDto: {
            done: boolean;
            /** @enum {string} */
            item: "sharps-counted" | "caps-discarded" | "lots-recorded" | "anaesthetic-total" | "bleeding-stopped" | "aftercare-given";
            reason?: string | null;
        };
        StartCheckView: {
            checklist: components["schemas"]["SafetyItemView"][];
            ready: boolean;
            reasons: components["schemas"]["StartReasonView"][];
            /** Format: uuid */
            sessionId: string;
            /** @enum {string} */
            state: "planned" | "running" | "ended" | "signed";
            version: number;
        };
        StartReasonView: {
            blocks: boolean;
            /** @enum {string} */
            code: "SESSION_NOT_PLANNED" | "RULES_NOT_APPROVED" | "LIMITS_NOT_APPROVED" | "NO_DOCTOR" | "IDENTITY_NOT_CONFIRMED" | "CONSENT_PROC_MISSING" | "CONSENT_ANAES_MISSING" | "CONSENT_DATA_MISSING" | "CONSENT_WAITING" | "SCREENING_MISSING" | "SCREENING_STALE" | "SCREENING_OPEN_HOLD" | "BLOOD_PRESSURE_MISSING" | "BLOOD_PRESSURE_TOO_HIGH" | "BLOOD_PRESSURE_RAISED" | "PULSE_MISSING" | "WEIGHT_MISSING_TODAY" | "HEIGHT_MISSING" | "LOT_NOT_CHOSEN" | "LOT_NOT_USABLE" | "ALLERGIES_NOT_CONFIRMED" | "ALLERGIES_NOT_RECORDED" | "WASH_NOT_CONFIRMED" | "BASELINE_PAIN_MISSING" | "KIT_NOT_CHECKED" | "ZONES_NOT_AGREED";
            detail: string;
            facts: Record<string, never>;
            /** @enum {string} */
            fix: "approvals" | "consents" | "screening" | "measurements" | "allergies" | "lots" | "pain" | "safety-check" | "session";
        };
        StartScreeningDto: {
            /** @enum {string} */
            form: "full" | "short";
        };
        StartSessionDto: {
            bloodPressureAcknowledgement?: string | null;
            confirmed: ("identity" | "consent" | "zones-agreed" | "allergies" | "washed" | "anaesthetic-plan" | "emergency-kit" | "blood-thinner" | "glucose" | "ate-and-drank" | "toilet")[];
            notDone?: components["schemas"]["SignInRefusalDto"][] | null;
            secondPerson?: string | null;
        };
        StoppedPageView: {
            wrongPerson: boolean;
        };
        TeachBackAnswerView: {
            answer: string;
            /** Format: date-time */
            answeredAt: string;
            /** @enum {string} */
            kind: "PROC" | "ANAES" | "DATA";
            question: string;
            right: boolean;
        };
        TeachBackOptionView: {
            optionId: string;
            text: string;
        };
        TeachBackView: {
            again: boolean;
            correction?: string | null;
            /** @enum {string} */
            kind: "PROC" | "ANAES" | "DATA";
            options: components["schemas"]["TeachBackOptionView"][];
            question: string;
            questionId: string;
            section?: components["schemas"]["ConsentSectionView"] | null;
        };
        TimelineEntryView: {
            details: Record<string, never>;
            flags: string[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "session-started" | "session-ended" | "note-signed" | "cap-filled" | "cap-discarded" | "dose" | "pain" | "pass" | "remark" | "complication" | "vitals";
            late: boolean;
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy?: string | null;
            reversed: boolean;
            /** Format: uuid */
            reversesId?: string | null;
        };
        TodayView: {
            notesToSign: components["schemas"]["SessionSummaryView"][];
            questions: components["schemas"]["WaitingQuestionView"][];
            sessions: components["schemas"]["SessionSummaryView"][];
            visits: components["schemas"]["VisitView"][];
        };
        TopicalProductView: {
            atopicMaxMinutes?: number | null;
            byWeight?: components["schemas"]["AgentLimitView"] | null;
            contains: string[];
            id: string;
            maxAreaTenthsCm2?: number | null;
            maxMilligrams?: number | null;
            maxMinutes?: number | null;
            minMinutes?: number | null;
            name: string;
            selectable: boolean;
            sources: string[];
            warnings: string[];
        };
        TreatmentConstraintsView: {
            adrenalineCapMicrograms?: number | null;
            blockedAgents: string[];
            blockedAntiseptics: string[];
            blockedInk: components["schemas"]["InkBlockView"][];
            doseModifiers: string[];
            notices: components["schemas"]["RoomNoticeView"][];
            requirePreservativeFree: boolean;
            topicalMaxMinutes?: number | null;
            warnedAgents: string[];
        };
        UpdatePatientDto: {
            addressLine?: string | null;
            /** Format: date */
            birthDate: string;
            city?: string | null;
            country?: string | null;
            /** Format: date */
            deceasedOn?: string | null;
            doNotContact?: boolean | null;
            /** Format: email */
            email?: string | null;
            emergencyContactName?: string | null;
            emergencyContactPhone?: string | null;
            emergencyContactRelation?: string | null;
            familyName: string;
            generalPractitionerName?: string | null;
            generalPractitionerPlace?: string | null;
            givenName: string;
            interpreterNeeded?: boolean | null;
            phone?: string | null;
            postalCode?: string | null;
            preferredLanguage?: string | null;
            /** @enum {string} */
            sex: "male" | "female" | "other" | "unknown";
        };
        UsableBottleListView: {
            items: components["schemas"]["UsableBottleView"][];
        };
        UsableBottleView: {
            /** Format: uuid */
            bottleId: string;
            /** Format: date */
            expiry: string;
            /** @enum {string} */
            kind: "ink" | "diluent" | "needle" | "anaesthetic" | "antiseptic";
            /** Format: date */
            lastDayOfUse: string;
            /** Format: uuid */
            lotId: string;
            lotNumber: string;
            maker: string;
            number: number;
            product: string;
            remainingMicrolitres: number;
            shade?: string | null;
            /** @enum {string} */
            state: "sealed" | "open" | "empty" | "discarded";
        };
        VisitEndedView: {
            /** Format: uuid */
            id: string;
            screeningAbandoned: boolean;
            /** @enum {string} */
            state: "open" | "entered" | "locked" | "stopped" | "done" | "closed";
        };
        VisitOpenedView: {
            code: string;
            /** Format: date-time */
            codeExpiresAt: string;
            /** Format: date-time */
            endedAt?: string | null;
            /** Format: date-time */
            enteredAt?: string | null;
            /** Format: date-time */
            helpAskedAt?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: uuid */
            patientId: string;
            patientName: string;
            patientNumber: string;
            questionsAnswered?: number | null;
            questionsAsked?: number | null;
            /** @enum {string} */
            state: "open" | "entered" | "locked" | "stopped" | "done" | "closed";
            steps: ("screening" | "information" | "consent")[];
            version: number;
            /** Format: date-time */
            wrongPersonAt?: string | null;
        };
        VisitView: {
            /** Format: date-time */
            codeExpiresAt: string;
            /** Format: date-time */
            endedAt?: string | null;
            /** Format: date-time */
            enteredAt?: string | null;
            /** Format: date-time */
            helpAskedAt?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: uuid */
            patientId: string;
            patientName: string;
            patientNumber: string;
            questionsAnswered?: number | null;
            questionsAsked?: number | null;
            /** @enum {string} */
            state: "open" | "entered" | "locked" | "stopped" | "done" | "closed";
            steps: ("screening" | "information" | "consent")[];
            version: number;
            /** Format: date-time */
            wrongPersonAt?: string | null;
        };
        WaitingQuestionView: {
            answer?: string | null;
            /** Format: date-time */
            answeredAt?: string | null;
            answeredByName?: string | null;
            /** Format: date-time */
            askedAt: string;
            heading: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "PROC" | "ANAES" | "DATA";
            /** Format: uuid */
            patientId: string;
            patientName: string;
            /** @enum {string} */
            reason: "question" | "teach-back";
            sectionId: string;
            text: string;
            /** Format: uuid */
            visitId: string;
        };
        WithdrawConsentDto: {
            /** @enum {string} */
            by: "patient" | "staff";
            reason?: string | null;
        };
        ZoneStateView: {
            capIds: string[];
            /** Format: date-time */
            lastPassAt?: string | null;
            passes: number;
            planned: boolean;
            /** @enum {string} */
            zone: "HL" | "FR" | "MS" | "VX" | "TL" | "TR" | "PL" | "PR" | "OC" | "NP";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    LimitsController_limits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnaestheticLimitsView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClinicController_approvals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalListView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClinicController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalListView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_list: {
        parameters: {
            query?: {
                action?: ("account.signed-in" | "account.sign-in-refused" | "account.signed-out" | "clinic.set-up" | "approval.given" | "access.refused" | "request.answered-again" | "device.pairing-opened" | "device.paired" | "device.pairing-refused" | "device.revoked" | "devices.read" | "members.read" | "patient.registered" | "patient.duplicate-overruled" | "patient.updated" | "patient.read" | "patient.searched" | "patient.measured" | "patient.allergy-recorded" | "session.planned" | "session.read" | "session.listed" | "session.started" | "session.start-checked" | "session.start-refused" | "session.pass-recorded" | "session.remark-recorded" | "session.complication-recorded" | "session.event-reversed" | "session.ended" | "session.end-refused" | "note.signed" | "note.sign-refused" | "note.read" | "dose.checked" | "dose.recorded" | "dose.reversed" | "dose.overridden" | "pain.recorded" | "pain.reversed" | "consent.information-given" | "consent.information-completed" | "consent.section-read" | "consent.teach-back-answered" | "consent.question-asked" | "consent.question-answered" | "consent.decided" | "consent.signed" | "consent.refused" | "consent.withdrawn" | "consent.read" | "consent.templates-read" | "seal-key.made" | "document.sealed" | "document.read" | "documents.read" | "product.registered" | "product.corrected" | "products.read" | "label.scanned" | "delivery.received" | "lots.read" | "lot.read" | "lot.released" | "lot.release-refused" | "lot.quarantined" | "lot.recalled" | "lot.depleted" | "bottles.read" | "cap.filled" | "cap.fill-refused" | "cap.discarded" | "recall.declared" | "recall.repeated" | "recall.read" | "recalls.read" | "patient.listed-in-recall" | "screening.started" | "screening.answered" | "screening.submitted" | "screening.abandoned" | "screening.read" | "finding.decided" | "finding.decision-refused" | "visit.opened" | "visit.code-renewed" | "visit.entered" | "visit.entry-refused" | "visit.identity-confirmed" | "visit.wrong-person" | "visit.step-read" | "visit.begun" | "visit.help-asked" | "visit.help-given" | "visit.locked" | "visit.stopped" | "visit.finished" | "visit.closed" | "visit.read" | "visits.read" | "audit.read" | null)[];
                actorId?: string[];
                after?: string[];
                from?: string[];
                outcome?: ("success" | "refused" | null)[];
                patientId?: string[];
                to?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BottlesController_usable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsableBottleListView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentsController_templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTemplateList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawConsentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentWithdrawnView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliveriesController_receive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveDeliveryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DevicesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceListView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DevicesController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DevicesController_openPairing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingCodeView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScreeningsController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideFindingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KioskHealthController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerQuestionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskStepView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KioskController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskStepView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KioskConsentController_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseConsentsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskStepView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DevicesController_device: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskDeviceView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KioskConsentController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KioskController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterVisitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskStepView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KioskLeaveController_help: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskStepView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KioskController_identity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmIdentityDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskStepView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KioskLeaveController_lock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DevicesController_pair: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KioskConsentController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskQuestionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskStepView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KioskHealthController_question: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskStepView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KioskHealthController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskStepView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KioskConsentController_readSection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadSectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskStepView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KioskConsentController_sign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignConsentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskStepView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KioskController_step: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskStepView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KioskLeaveController_stop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskStepView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KioskConsentController_teachBack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerTeachBackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskStepView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LotsController_list: {
        parameters: {
            query?: {
                after?: string[];
                q?: string[];
                state?: ("quarantined" | "released" | "recalled" | "expired" | "depleted" | "discarded" | null)[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotListView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LotsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lotId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LotsController_quarantine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lotId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuarantineLotDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LotsController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lotId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseLotDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClinicController_listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberListView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentsController_answered: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerPatientQuestionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientQuestionView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PatientsController_search: {
        parameters: {
            query?: {
                after?: string[];
                birthDate?: string[];
                q?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientPageView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PatientsController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPatientDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PatientsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PatientsController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePatientDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PatientsController_allergy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllergyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentsController_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveInformationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentInformationView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentsController_ofPatient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientConsentsView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentListView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PatientsController_measure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LatestMeasurementsView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScreeningsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientScreeningsView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScreeningsController_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartScreeningDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionListView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanSessionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionSummaryView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitsController_ofPatient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientVisitsView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PatientsController_duplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateSearchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateListView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProductsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductListView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProductsController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterProductDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProductsController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterProductDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecallsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecallListView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecallsController_declare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareRecallDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecallView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecallsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recallId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecallView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScansController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadScanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScreeningsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScreeningsController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerQuestionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScreeningsController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionScreenView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChairController_fill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FillCapDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilledCapView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChairController_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                capId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardCapDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimelineController_complication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordComplicationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedEventView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChairController_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveDoseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedDoseView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChairController_override: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                doseId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoseOverrideDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChairController_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckDoseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedDoseView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionStepsController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionSummaryView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimelineController_pain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPainDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedPainView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimelineController_pass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPassDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedPassView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionStepsController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionRecordView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimelineController_remark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRemarkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedEventView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimelineController_reverse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseEventDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedEventView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionStepsController_sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignNoteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedNoteView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionStepsController_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionSummaryView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionStepsController_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartCheckView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClinicController_setupState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupStateView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClinicController_setup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TodayController_today: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenVisitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitOpenedView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitEndedView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitsController_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitOpenedView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitsController_help: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
